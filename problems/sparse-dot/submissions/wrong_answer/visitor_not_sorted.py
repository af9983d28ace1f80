"""You search the visitor's features as if they were sorted. They stand in any order."""
# Breaks: and stand in any order

import numpy as np


def sparse_dot(indptr, indices, data, q_indices, q_values):
    visitor = {}
    for feature, value in zip(q_indices.tolist(), q_values.tolist()):
        visitor[feature] = visitor.get(feature, 0.0) + value
    features = np.array(list(visitor), dtype=np.int64)
    values = np.array(list(visitor.values()), dtype=float)
    found = np.zeros(len(indices))
    if len(features):
        at = np.minimum(np.searchsorted(features, indices), len(features) - 1)
        found = np.where(features[at] == indices, values[at], 0.0)
    products = data * found
    scores = np.zeros(len(indptr) - 1)
    for row in range(len(scores)):
        scores[row] = products[indptr[row] : indptr[row + 1]].sum()
    return scores
