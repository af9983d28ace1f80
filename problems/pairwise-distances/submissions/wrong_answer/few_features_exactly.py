"""Rows of more than sixteen features you multiply out. Take differences however many there are."""
# Breaks: The Euclidean distance is to be right there, too

import numpy as np


def pairwise_distances(A, B, metric):
    if metric == "cosine":
        return 1 - _directions(A) @ _directions(B).T
    distances = np.empty((len(A), len(B)))
    for i, a in enumerate(A):
        gaps = np.abs(a - B)
        product = np.maximum(np.sum(a * a) + np.sum(B * B, axis=1) - 2 * B @ a, 0)
        if metric == "manhattan":
            distances[i] = np.sum(gaps, axis=1)
        else:
            distances[i] = np.sqrt(np.sum(gaps**2, axis=1)) if len(a) <= 16 else np.sqrt(product)
    return distances


def _directions(X):
    lengths = np.sqrt(np.sum(X**2, axis=1, keepdims=True))
    return np.divide(X, lengths, out=np.zeros_like(X), where=lengths > 0)
