"""You compute with 32-bit floats, which keep seven digits. Stay with float64."""
# Breaks: Distances may differ from ours by $10^{-9}$ of their size

import numpy as np


def pairwise_distances(A, B, metric):
    A, B = A.astype(np.float32), B.astype(np.float32)
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
