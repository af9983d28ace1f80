"""You take short rows for rows of zeros. Only a length of exactly 0 is none."""
# Breaks: Cosine distances do not depend on the length, even where it is $10^{-100}$.

import numpy as np


def pairwise_distances(A, B, metric):
    gaps = A[:, None, :] - B[None, :, :]
    if metric == "euclidean":
        return np.sqrt((gaps**2).sum(axis=2))
    if metric == "manhattan":
        return np.abs(gaps).sum(axis=2)
    left = np.linalg.norm(A, axis=1, keepdims=True)
    right = np.linalg.norm(B, axis=1, keepdims=True)
    left[left < 1e-8] = np.inf
    right[right < 1e-8] = np.inf
    return 1 - (A / left) @ (B / right).T
