import numpy as np


class LoraLinear:
    """A linear layer whose weights are frozen, with an adapter of low rank that learns."""

    def __init__(self, weight: np.ndarray, a: np.ndarray, b: np.ndarray, alpha: float) -> None:
        """weight: float64 (o, d); a: (r, d); b: (o, r)."""
        raise NotImplementedError

    def forward(self, x: np.ndarray) -> np.ndarray:
        """x weightᵀ + alpha / r · x aᵀ bᵀ: float64 (..., d) to (..., o)."""
        raise NotImplementedError

    def backward(self, grad: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The derivatives by x, a and b of the latest forward; grad is (..., o)."""
        raise NotImplementedError

    def step(self, da: np.ndarray, db: np.ndarray, lr: float) -> None:
        """Move the adapter against the gradient."""
        raise NotImplementedError

    def merged(self) -> np.ndarray:
        """The one matrix (o, d) that does what the layer does now."""
        raise NotImplementedError
