"""You give the centroids the type of `X`, which cuts them off where the rows are whole numbers.
Centroids are float64 from the start."""
# Breaks: Integer input gives the same floats as the equal float arrays: means are not cut off.

import numpy as np


def kmeans(X, init, iters):
    C = init.astype(X.dtype).astype(float)

    def assign():
        return ((X[:, None] - C) ** 2).sum(axis=2).argmin(axis=1)

    labels = assign()
    for _ in range(iters):
        for j in range(len(C)):
            if (labels == j).any():
                C[j] = X[labels == j].mean(axis=0)
        old, labels = labels, assign()
        if (labels == old).all():
            break
    return C, labels
