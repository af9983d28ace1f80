import numpy as np


def sparse_dot(
    indptr: np.ndarray,
    indices: np.ndarray,
    data: np.ndarray,
    q_indices: np.ndarray,
    q_values: np.ndarray,
) -> np.ndarray:
    """Dot product of each sparse row with a sparse vector, (n,), float64.

    Row i has the entries indptr[i] to indptr[i + 1] - 1 of indices (features) and data (values).
    Values of a feature that is stored more than once are added up, in rows and in the vector.
    """
    raise NotImplementedError
