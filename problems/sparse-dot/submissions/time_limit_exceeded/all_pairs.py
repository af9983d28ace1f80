"""Every entry is compared with every entry of the visitor."""
# Breaks: A Python loop over all pairs of them takes too long.

import numpy as np


def sparse_dot(indptr, indices, data, q_indices, q_values):
    scores = np.zeros(len(indptr) - 1)
    visitor = list(zip(q_indices.tolist(), q_values.tolist()))
    features = indices.tolist()
    for row in range(len(scores)):
        for entry in range(indptr[row], indptr[row + 1]):
            for feature, value in visitor:
                if feature == features[entry]:
                    scores[row] += data[entry] * value
    return scores
