import numpy as np


def linear_backward(
    x: np.ndarray, W: np.ndarray, grad: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Gradients of a linear layer y = W x + b, applied to every vector of a batch.

    x: float64 (..., d_in); W: float64 (d_out, d_in); grad: dL/dy, float64 (..., d_out).
    Returns (grad_x, grad_W, grad_b), float64, of the shapes (..., d_in), (d_out, d_in), (d_out,).
    """
    raise NotImplementedError
