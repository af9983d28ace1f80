"""You move each centroid to the median of its rows, which is k-medians. The mean is asked for."""
# Breaks: Each centroid moves to the mean of the rows that belong to it.

import numpy as np


def kmeans(X, init, iters):
    C = init.astype(float)

    def assign():
        return ((X[:, None] - C) ** 2).sum(axis=2).argmin(axis=1)

    labels = assign()
    for _ in range(iters):
        for j in range(len(C)):
            if (labels == j).any():
                C[j] = np.median(X[labels == j], axis=0)
        before, labels = labels, assign()
        if (before == labels).all():
            break
    return C, labels
