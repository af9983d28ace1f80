"""You give a row of zeros the cosine distance 0. It is 1."""
# Breaks: its cosine distance to every row, another row of zeros included, is 1

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
    known = A.any(axis=1)[:, None] & B.any(axis=1)
    return np.where(known, 1 - (A / left) @ (B / right).T, 0)
