"""You divide by the lengths. The score is the plain dot product."""
# Breaks: The score of row $i$ is

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
    row = np.repeat(np.arange(len(scores)), np.diff(indptr))
    lengths = np.sqrt(np.bincount(row, weights=data**2, minlength=len(scores)))
    return scores / np.where(lengths > 0, lengths, 1.0)
