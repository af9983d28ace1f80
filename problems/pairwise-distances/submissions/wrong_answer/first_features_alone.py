"""Of long rows you look at the first 64 features. All count."""
# Breaks: \sqrt{\sum_j (a_j - b_j)^2}

import numpy as np


def pairwise_distances(A, B, metric):
    A, B = (A[:, :64], B[:, :64])
    if metric == "cosine":
        return 1 - _directions(A) @ _directions(B).T
    distances = np.empty((len(A), len(B)))
    for i, a in enumerate(A):
        gaps = np.abs(a - B)
        if metric == "manhattan":
            distances[i] = np.sum(gaps, axis=1)
        else:
            distances[i] = np.sqrt(np.sum(gaps**2, axis=1))
    return distances


def _directions(X):
    lengths = np.sqrt(np.sum(X**2, axis=1, keepdims=True))
    return np.divide(X, lengths, out=np.zeros_like(X), where=lengths > 0)
