"""You stop when the centroids moved little beside the spread of the rows. Rows may still change
sides then: stop when no row changes its centroid."""
# Breaks: Do not stop merely because the centroids moved little

import numpy as np


def kmeans(X, init, iters):
    C = init.astype(float)

    def assign():
        return ((X[:, None] - C) ** 2).sum(axis=2).argmin(axis=1)

    labels = assign()
    for _ in range(iters):
        before, old = C.copy(), labels
        for j in range(len(C)):
            if (labels == j).any():
                C[j] = X[labels == j].mean(axis=0)
        labels = assign()
        if ((C - before) ** 2).sum() <= 1e-4 * X.var(axis=0).mean():
            break
    return C, labels
