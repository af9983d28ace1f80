"""You turn features into floats, and large neighbours become one. Leave them whole."""
# Breaks: and neighbours such as $2^{53}$ and $2^{53} + 1$ are two features

import numpy as np


def sparse_dot(indptr, indices, data, q_indices, q_values):
    indices, q_indices = indices.astype(float), q_indices.astype(float)
    visitor = {}
    for feature, value in zip(q_indices.tolist(), q_values.tolist()):
        visitor[feature] = visitor.get(feature, 0.0) + value
    found = np.array([visitor.get(feature, 0.0) for feature in indices.tolist()], dtype=float)
    products = data * found
    scores = np.zeros(len(indptr) - 1)
    for row in range(len(scores)):
        scores[row] = products[indptr[row] : indptr[row + 1]].sum()
    return scores
