"""You take distances for equal that are closer than a fixed amount. Only equal distances tie: take
the smallest as it is."""
# Breaks: Each row belongs to the centroid at the smallest Euclidean distance.

import numpy as np


def kmeans(X, init, iters):
    C = init.astype(float)

    def assign():
        squares = ((X[:, None] - C) ** 2).sum(axis=2)
        return (squares < squares.min(axis=1, keepdims=True) + 1e-12).argmax(axis=1)

    labels = assign()
    for _ in range(iters):
        for j in range(len(C)):
            if (labels == j).any():
                C[j] = X[labels == j].mean(axis=0)
        old, labels = labels, assign()
        if (labels == old).all():
            break
    return C, labels
