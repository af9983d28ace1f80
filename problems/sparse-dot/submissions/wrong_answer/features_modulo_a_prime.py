"""You take feature numbers modulo a prime and never compare them: some fall together."""
# Breaks: are far too large for an array with a place for each

import numpy as np


def sparse_dot(indptr, indices, data, q_indices, q_values):
    indices, q_indices = indices % (10**9 + 7), q_indices % (10**9 + 7)
    visitor = {}
    for feature, value in zip(q_indices.tolist(), q_values.tolist()):
        visitor[feature] = visitor.get(feature, 0.0) + value
    found = np.array([visitor.get(feature, 0.0) for feature in indices.tolist()], dtype=float)
    products = data * found
    scores = np.zeros(len(indptr) - 1)
    for row in range(len(scores)):
        scores[row] = products[indptr[row] : indptr[row + 1]].sum()
    return scores
