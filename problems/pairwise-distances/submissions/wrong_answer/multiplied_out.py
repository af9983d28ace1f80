"""You multiply (a − b)² out. Far from zero almost all digits cancel, and what is left may be
negative: subtract first, then square."""
# Breaks: The Euclidean distance is to be right there, too

import numpy as np


def pairwise_distances(A, B, metric):
    gaps = A[:, None, :] - B[None, :, :]
    if metric == "euclidean":
        squares = (A**2).sum(axis=1)[:, None] + (B**2).sum(axis=1) - 2 * A @ B.T
        with np.errstate(invalid="ignore"):
            return np.sqrt(squares)
    if metric == "manhattan":
        return np.abs(gaps).sum(axis=2)
    left = np.linalg.norm(A, axis=1, keepdims=True)
    right = np.linalg.norm(B, axis=1, keepdims=True)
    left[left == 0] = 1
    right[right == 0] = 1
    return 1 - (A / left) @ (B / right).T
