"""A distance at a time, for every row and every centroid."""
# Breaks: A loop over all pairs in Python is too slow.

import numpy as np


def kmeans(X, init, iters):
    C = init.astype(float)

    def assign():
        return np.array([np.argmin([np.linalg.norm(x - c) for c in C]) for x in X])

    labels = assign()
    for _ in range(iters):
        for j in range(len(C)):
            if (labels == j).any():
                C[j] = X[labels == j].mean(axis=0)
        before, labels = labels, assign()
        if (before == labels).all():
            break
    return C, labels
