import numpy as np


def sparse_dot(
    indptr: np.ndarray,
    indices: np.ndarray,
    data: np.ndarray,
    q_indices: np.ndarray,
    q_values: np.ndarray,
) -> np.ndarray:
    """Dot product of each sparse row with a sparse vector, (n,), float64.

    The row format of Y. Saad, "Iterative Methods for Sparse Linear Systems", section 3.4.
    """
    n = len(indptr) - 1
    if len(q_indices) == 0:
        return np.zeros(n)
    features, place = np.unique(q_indices, return_inverse=True)
    values = np.bincount(place, weights=q_values)
    # Where each entry's feature would stand; behind the last one is no place.
    at = np.minimum(np.searchsorted(features, indices), len(features) - 1)
    products = np.where(features[at] == indices, data * values[at], 0.0)
    scores = np.zeros(n)
    np.add.at(scores, np.repeat(np.arange(n), np.diff(indptr)), products)
    return scores
