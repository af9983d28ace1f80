"""You do at most 300 iterations. Some data need more: go on until no row changes its centroid, or
until `iters`."""
# Breaks: Do `iters` iterations from the given centroids.

import numpy as np


def kmeans(X, init, iters):
    C = init.astype(float)

    def assign():
        return ((X[:, None] - C) ** 2).sum(axis=2).argmin(axis=1)

    labels = assign()
    for _ in range(min(iters, 300)):
        for j in range(len(C)):
            if (labels == j).any():
                C[j] = X[labels == j].mean(axis=0)
        before, labels = labels, assign()
        if (before == labels).all():
            break
    return C, labels
