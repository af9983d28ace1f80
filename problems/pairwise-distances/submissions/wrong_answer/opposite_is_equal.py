"""You take the absolute value of the cosine, so opposite directions are at 0. They are at 2."""
# Breaks: A cosine distance goes from 0 to 2.

import numpy as np


def pairwise_distances(A, B, metric):
    gaps = A[:, None, :] - B[None, :, :]
    if metric == "euclidean":
        return np.sqrt((gaps**2).sum(axis=2))
    if metric == "manhattan":
        return np.abs(gaps).sum(axis=2)
    left = np.linalg.norm(A, axis=1, keepdims=True)
    right = np.linalg.norm(B, axis=1, keepdims=True)
    left[left == 0] = 1
    right[right == 0] = 1
    return 1 - np.abs((A / left) @ (B / right).T)
