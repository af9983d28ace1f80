import numpy as np


def psi(expected: np.ndarray, actual: np.ndarray, bins: int = 10) -> float:
    """Population stability index of `actual` against `expected`, in bins of nearly equal counts.

    expected: values in training, shape (n,). actual: values in production, shape (m,).
    Bin edges are sorted(expected)[b * n // bins] for b = 1 … bins - 1; a bin holds its lower edge.
    Shares below 0.0001 are raised to 0.0001.
    """
    raise NotImplementedError
