import numpy as np


def int8_linear(
    x: np.ndarray, W: np.ndarray, bias: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """x @ W.T + bias with both factors quantised to int8, row by row.

    x: (n, d), W: (m, d), bias: (m,), all float64.
    Returns (q, scale, y): the quantised W, (m, d), int8; its scales, (m,); the result, (n, m).
    """
    raise NotImplementedError
