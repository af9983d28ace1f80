"""You raise tiny lengths to a least one. Only a length of exactly 0 has no direction."""
# Breaks: even where it is $10^{-100}$.

import numpy as np


def pairwise_distances(A, B, metric):
    gaps = A[:, None, :] - B[None, :, :]
    if metric == "euclidean":
        return np.sqrt((gaps**2).sum(axis=2))
    if metric == "manhattan":
        return np.abs(gaps).sum(axis=2)
    left = np.linalg.norm(A, axis=1, keepdims=True)
    right = np.linalg.norm(B, axis=1, keepdims=True)
    return 1 - (A / np.maximum(left, 1e-12)) @ (B / np.maximum(right, 1e-12)).T
