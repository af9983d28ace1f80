"""Where a row has a feature twice you keep the last value. Add them up."""
# Breaks: The same feature may be stored **more than once** in a row

import numpy as np


def sparse_dot(indptr, indices, data, q_indices, q_values):
    visitor = {}
    for feature, value in zip(q_indices.tolist(), q_values.tolist()):
        visitor[feature] = visitor.get(feature, 0.0) + value
    found = np.array([visitor.get(feature, 0.0) for feature in indices.tolist()], dtype=float)
    products = data * found
    scores = np.zeros(len(indptr) - 1)
    for row in range(len(scores)):
        own = slice(indptr[row], indptr[row + 1])
        scores[row] = sum(dict(zip(indices[own].tolist(), products[own].tolist())).values())
    return scores
