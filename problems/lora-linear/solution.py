import numpy as np


class LoraLinear:
    """A linear layer whose weights are frozen, with an adapter of low rank that learns.

    Hu et al., "LoRA: low-rank adaptation of large language models" (2021), section 4.1.
    """

    def __init__(self, weight: np.ndarray, a: np.ndarray, b: np.ndarray, alpha: float) -> None:
        self.weight, self.a, self.b = weight, a, b
        self.scale = alpha / len(a)

    def forward(self, x: np.ndarray) -> np.ndarray:
        """x weightᵀ + alpha / r · x aᵀ bᵀ: float64 (..., d) to (..., o)."""
        self.x = x
        return x @ self.weight.T + self.scale * (x @ self.a.T @ self.b.T)

    def backward(self, grad: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The derivatives by x, a and b of the latest forward; grad is (..., o)."""
        by_narrow = self.scale * (grad @ self.b)
        by_x = grad @ self.weight + by_narrow @ self.a
        rows = tuple(range(grad.ndim - 1))
        by_a = np.tensordot(by_narrow, self.x, (rows, rows))
        by_b = self.scale * np.tensordot(grad, self.x @ self.a.T, (rows, rows))
        return by_x, by_a, by_b

    def step(self, da: np.ndarray, db: np.ndarray, lr: float) -> None:
        """Move the adapter against the gradient."""
        self.a = self.a - lr * da
        self.b = self.b - lr * db

    def merged(self) -> np.ndarray:
        """The one matrix (o, d) that does what the layer does now."""
        return self.weight + self.scale * self.b @ self.a
