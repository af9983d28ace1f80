"""You cut feature numbers to 52 bits, where some become equal. They are int64: compare all bits."""
# Breaks: Feature numbers go from 0 to $10^{18}$

import numpy as np


def sparse_dot(indptr, indices, data, q_indices, q_values):
    indices, q_indices = indices & (2**52 - 1), q_indices & (2**52 - 1)
    visitor = {}
    for feature, value in zip(q_indices.tolist(), q_values.tolist()):
        visitor[feature] = visitor.get(feature, 0.0) + value
    found = np.array([visitor.get(feature, 0.0) for feature in indices.tolist()], dtype=float)
    products = data * found
    scores = np.zeros(len(indptr) - 1)
    for row in range(len(scores)):
        scores[row] = products[indptr[row] : indptr[row + 1]].sum()
    return scores
