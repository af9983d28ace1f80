"""You compute the distances of the first thousand rows of `A` and leave the others at 0. Compute
all."""
# Breaks: `D[i, j]` is the distance of row `i` of `A` and row `j` of `B`

import numpy as np


def pairwise_distances(A, B, metric):
    if metric == "cosine":
        return 1 - _directions(A) @ _directions(B).T
    distances = np.zeros((len(A), len(B)))
    for i, a in enumerate(A[:1000]):
        gaps = np.abs(a - B)
        if metric == "manhattan":
            distances[i] = np.sum(gaps, axis=1)
        else:
            distances[i] = np.sqrt(np.sum(gaps**2, axis=1))
    return distances


def _directions(X):
    lengths = np.sqrt(np.sum(X**2, axis=1, keepdims=True))
    return np.divide(X, lengths, out=np.zeros_like(X), where=lengths > 0)
