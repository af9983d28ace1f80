"""Your matrix is transposed. The rows of `A` are its rows."""
# Breaks: `D[i, j]` is the distance of row `i` of `A` and row `j` of `B`

import numpy as np


def pairwise_distances(A, B, metric):
    A, B = B, A
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
