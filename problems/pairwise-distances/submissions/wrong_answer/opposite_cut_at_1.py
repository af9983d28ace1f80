"""You cut cosine distances at 1. Opposite directions are at 2."""
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
    return np.clip(1 - (A / left) @ (B / right).T, 0, 1)
