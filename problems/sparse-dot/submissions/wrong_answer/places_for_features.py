"""You multiply the first entry of a row with the visitor's first, and so on. Compare features."""
# Breaks: where `indices` holds the number of the feature and `data` its value

import numpy as np


def sparse_dot(indptr, indices, data, q_indices, q_values):
    visitor = {}
    for feature, value in zip(q_indices.tolist(), q_values.tolist()):
        visitor[feature] = visitor.get(feature, 0.0) + value
    found = np.array([visitor.get(feature, 0.0) for feature in indices.tolist()], dtype=float)
    products = data * found
    scores = np.zeros(len(indptr) - 1)
    for row in range(len(scores)):
        own = data[indptr[row] : indptr[row + 1]]
        n = min(len(own), len(q_values))
        scores[row] = own[:n] @ q_values[:n]
    return scores
