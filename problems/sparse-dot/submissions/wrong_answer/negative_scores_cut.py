"""You cut scores at 0. Values have either sign."""
# Breaks: Values are finite, of either sign

import numpy as np


def sparse_dot(indptr, indices, data, q_indices, q_values):
    visitor = {}
    for feature, value in zip(q_indices.tolist(), q_values.tolist()):
        visitor[feature] = visitor.get(feature, 0.0) + value
    found = np.array([visitor.get(feature, 0.0) for feature in indices.tolist()], dtype=float)
    products = data * found
    scores = np.zeros(len(indptr) - 1)
    for row in range(len(scores)):
        scores[row] = products[indptr[row] : indptr[row + 1]].sum()
    return np.maximum(scores, 0.0)
