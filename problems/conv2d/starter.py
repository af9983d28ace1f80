import numpy as np


def conv2d(x: np.ndarray, w: np.ndarray, stride: int, pad: int) -> np.ndarray:
    """Return the convolution (without flipping) of a batch of images with a bank of filters.

    x: images, float64 (n, c, height, width); w: filters, float64 (f, c, a, b).
    stride: step in both directions, in pixels; pad: zeros added on all four sides, in pixels.
    Returns float64 (n, f, rows, columns).
    """
    raise NotImplementedError
