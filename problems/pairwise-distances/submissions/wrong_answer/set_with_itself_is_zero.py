"""You put 0 where a row meets itself. A row of zeros is at the cosine distance 1 even to itself."""
# Breaks: another row of zeros included, is 1

import numpy as np


def pairwise_distances(A, B, metric):
    gaps = A[:, None, :] - B[None, :, :]
    if metric == "euclidean":
        return np.sqrt((gaps**2).sum(axis=2))
    if metric == "manhattan":
        return np.abs(gaps).sum(axis=2)
    left = np.linalg.norm(A, axis=1, keepdims=True)
    right = np.linalg.norm(B, axis=1, keepdims=True)
    left[left == 0] = np.inf
    right[right == 0] = np.inf
    D = 1 - (A / left) @ (B / right).T
    if np.array_equal(A, B):
        np.fill_diagonal(D, 0.0)
    return D
