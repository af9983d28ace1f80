"""You look at the first 32 entries of a row. All count."""
# Breaks: row $i$ consists of the entries `indptr[i]` up to, but without, `indptr[i + 1]`

import numpy as np


def sparse_dot(indptr, indices, data, q_indices, q_values):
    n = len(indptr) - 1
    if len(q_indices) == 0:
        return np.zeros(n)
    features, place = np.unique(q_indices, return_inverse=True)
    values = np.bincount(place, weights=q_values)
    at = np.minimum(np.searchsorted(features, indices), len(features) - 1)
    products = np.where(
        (features[at] == indices)
        & (np.arange(len(indices)) - np.repeat(indptr[:-1], np.diff(indptr)) < 32),
        data * values[at],
        0.0,
    )
    scores = np.zeros(n)
    np.add.at(scores, np.repeat(np.arange(n), np.diff(indptr)), products)
    return scores
