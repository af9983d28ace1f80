import numpy as np


def max_pool(x: np.ndarray, k: int, stride: int, grad: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Max pooling and its backward pass.

    x: float64 (n, c, h, w). k: size of a window; stride: step between windows, in pixels.
    grad: dL/dy, float64 (n, c, rows, columns), one value for each whole window.
    Returns (y, grad_x): the largest value of each window, in the shape of grad, and dL/dx in the
    shape of x. Of equal values in a window the first one, row by row, gets the gradient.
    """
    raise NotImplementedError
