"""You take the value at the place where a feature would stand, whether it is there or not."""
# Breaks: A feature that is not stored has the value 0.

import numpy as np


def sparse_dot(indptr, indices, data, q_indices, q_values):
    visitor = {}
    for feature, value in zip(q_indices.tolist(), q_values.tolist()):
        visitor[feature] = visitor.get(feature, 0.0) + value
    features = np.array(sorted(visitor), dtype=np.int64)
    values = np.array([visitor[feature] for feature in features.tolist()], dtype=float)
    found = np.zeros(len(indices))
    if len(features):
        found = values[np.minimum(np.searchsorted(features, indices), len(features) - 1)]
    products = data * found
    scores = np.zeros(len(indptr) - 1)
    for row in range(len(scores)):
        scores[row] = products[indptr[row] : indptr[row + 1]].sum()
    return scores
