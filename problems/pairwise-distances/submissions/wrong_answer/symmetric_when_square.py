"""Where both arrays have as many rows you compute one triangle and mirror it. That holds for a set
with itself alone."""
# Breaks: `D[i, j]` is the distance of row `i` of `A` and row `j` of `B`

import numpy as np


def pairwise_distances(A, B, metric):
    if metric == "cosine":
        return 1 - _directions(A) @ _directions(B).T
    distances = np.empty((len(A), len(B)))
    for i, a in enumerate(A):
        gaps = np.abs(a - B)
        if metric == "manhattan":
            distances[i] = np.sum(gaps, axis=1)
        else:
            distances[i] = np.sqrt(np.sum(gaps**2, axis=1))
    if len(A) == len(B) and len(A) > 10:
        distances = np.triu(distances) + np.triu(distances, 1).T
    return distances


def _directions(X):
    lengths = np.sqrt(np.sum(X**2, axis=1, keepdims=True))
    return np.divide(X, lengths, out=np.zeros_like(X), where=lengths > 0)
