"""You walk along both sides as if they were sorted. Rows stand in any order."""
# Breaks: and stand in any order

import numpy as np


def sparse_dot(indptr, indices, data, q_indices, q_values):
    visitor = {}
    for feature, value in zip(q_indices.tolist(), q_values.tolist()):
        visitor[feature] = visitor.get(feature, 0.0) + value
    found = np.array([visitor.get(feature, 0.0) for feature in indices.tolist()], dtype=float)
    products = data * found
    scores = np.zeros(len(indptr) - 1)
    for row in range(len(scores)):
        wanted = sorted(visitor)
        at = 0
        for entry in range(indptr[row], indptr[row + 1]):
            while at < len(wanted) and wanted[at] < indices[entry]:
                at += 1
            if at < len(wanted) and wanted[at] == indices[entry]:
                scores[row] += products[entry]
    return scores
