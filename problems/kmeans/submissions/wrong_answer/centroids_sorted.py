"""You return the centroids in ascending order. They keep the order in which they were given."""
# Breaks: the order of centroids never changes

import numpy as np


def kmeans(X, init, iters):
    C = init.astype(float)

    def assign():
        return ((X[:, None] - C) ** 2).sum(axis=2).argmin(axis=1)

    labels = assign()
    for _ in range(iters):
        for j in range(len(C)):
            if (labels == j).any():
                C[j] = X[labels == j].mean(axis=0)
        before, labels = labels, assign()
        if (before == labels).all():
            break
    order = np.argsort(C[:, 0], kind="stable")
    return C[order], np.argsort(order)[labels]
