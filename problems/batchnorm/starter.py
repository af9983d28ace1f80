import numpy as np


class BatchNorm:
    """Batch normalisation of d features.

    Attributes, float64 (d,): gamma (ones at first), beta (zeros), running_mean (zeros) and
    running_var (ones).
    """

    def __init__(self, d: int, momentum: float, eps: float) -> None:
        """momentum: weight of the new batch in the running statistics; eps: added to variances."""
        raise NotImplementedError

    def forward(self, x: np.ndarray, training: bool) -> np.ndarray:
        """Normalise `x`, float64 (n, d); in training also move the running statistics."""
        raise NotImplementedError

    def backward(self, grad: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the derivatives by x (n, d), gamma (d,) and beta (d,) for the latest forward."""
        raise NotImplementedError
