"""You subtract running sums, and one huge row takes the digits of all that follow. Sum each row by
itself."""
# Breaks: Values near $10^{16}$ in one row take no digits from the scores of the others.

import numpy as np


def sparse_dot(indptr, indices, data, q_indices, q_values):
    visitor = {}
    for feature, value in zip(q_indices.tolist(), q_values.tolist()):
        visitor[feature] = visitor.get(feature, 0.0) + value
    found = np.array([visitor.get(feature, 0.0) for feature in indices.tolist()], dtype=float)
    products = data * found
    scores = np.zeros(len(indptr) - 1)
    sums = np.concatenate([[0.0], np.cumsum(products)])
    return sums[indptr[1:]] - sums[indptr[:-1]]
