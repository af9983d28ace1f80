"""You compare row i of `A` with row i of `B` alone. Every row of `A` meets every row of `B`."""
# Breaks: Return an array `D` of shape `(n, m)`, float64

import numpy as np


def pairwise_distances(A, B, metric):
    n = min(len(A), len(B))
    A, B = A[:n], B[:n]
    gaps = A[:, None, :] - B[None, :, :]
    if metric == "euclidean":
        return np.sqrt((gaps**2).sum(axis=2))
    if metric == "manhattan":
        return np.abs(gaps).sum(axis=2)
    left = np.linalg.norm(A, axis=1, keepdims=True)
    right = np.linalg.norm(B, axis=1, keepdims=True)
    left[left == 0] = 1
    right[right == 0] = 1
    return 1 - (A / left) @ (B / right).T
