import numpy as np


class Dropout:
    """Drops elements in training, does nothing in evaluation."""

    def __init__(self, p: float, rng: np.random.Generator) -> None:
        """p: probability that an element is dropped, 0 <= p < 1. rng: all randomness."""
        raise NotImplementedError

    def forward(self, x: np.ndarray, training: bool) -> np.ndarray:
        """x: float64, any shape. Returns a float64 array of that shape."""
        raise NotImplementedError

    def backward(self, grad: np.ndarray) -> np.ndarray:
        """grad: dL/dy of the latest forward pass, float64. Returns dL/dx in the same shape."""
        raise NotImplementedError
