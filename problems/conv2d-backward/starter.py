import numpy as np


def conv2d_backward(
    x: np.ndarray, w: np.ndarray, stride: int, pad: int, grad: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Gradients of a convolution (without flipping) with stride and padding.

    x: float64 (n, c, height, width); w: float64 (f, c, a, b); grad: dL/dy, (n, f, rows, columns).
    Returns (grad_x, grad_w, grad_b): in the shapes of x and w, and (f,).
    """
    raise NotImplementedError
