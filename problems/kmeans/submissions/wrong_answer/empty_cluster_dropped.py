"""You drop centroids without rows, so the result has fewer than k rows and the labels shift. Keep
an empty cluster, at its place."""
# Breaks: It never disappears, and the order of centroids never changes.

import numpy as np


def kmeans(X, init, iters):
    C = init.astype(float)

    def assign():
        return ((X[:, None] - C) ** 2).sum(axis=2).argmin(axis=1)

    labels = assign()
    for _ in range(iters):
        C = np.array([X[labels == j].mean(axis=0) for j in np.unique(labels)])
        before, labels = labels, assign()
        if (before == labels).all():
            break
    return C, labels
