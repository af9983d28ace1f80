import numpy as np


def attention(
    q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None = None
) -> np.ndarray:
    """Return softmax(q kᵀ / √d) v, over the allowed keys of each query.

    q: queries, float64 (..., n, d); k: keys, float64 (..., m, d); v: values, float64 (..., m, e).
    mask: bool, broadcasts to (..., n, m); True where the query may look at the key.
    Returns float64 (..., n, e). A query that may look at nothing gets zeros.
    """
    raise NotImplementedError
