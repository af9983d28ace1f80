"""You do at most 100 iterations. Some data need more: go on until no row changes its centroid, or
until `iters`."""
# Breaks: Do `iters` iterations from the given centroids.

import numpy as np


def kmeans(X, init, iters):
    C = init.astype(float)

    def assign():
        return ((X[:, None] - C) ** 2).sum(axis=2).argmin(axis=1)

    for _ in range(min(iters, 100)):
        labels = assign()
        for j in range(len(C)):
            if (labels == j).any():
                C[j] = X[labels == j].mean(axis=0)
    return C, assign()
