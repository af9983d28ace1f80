"""You stop when fewer than one row in a thousand changes its centroid. The others follow later:
stop when none does."""
# Breaks: When an iteration moves no row to another centroid

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
        if np.mean(labels != old) < 1e-3:
            break
    return C, labels
