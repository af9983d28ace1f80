import numpy as np


def speculative_accept(
    p: np.ndarray, q: np.ndarray, drafted: np.ndarray, u: np.ndarray, v: float
) -> tuple[np.ndarray, int]:
    """The drafted tokens that are kept and one more token, and how many were kept.

    p: float64 (k + 1, V), of the large model. q: float64 (k, V), of the small one.
    drafted: int64 (k,). u: float64 (k,), and v: uniform numbers, at least 0 and below 1.
    """
    raise NotImplementedError
