"""A centroid that has lost its rows never wins any again in your code. It stays where it is and
takes part in later assignments."""
# Breaks: It may win rows again in a later iteration.

import numpy as np


def kmeans(X, init, iters):
    C = init.astype(float)
    retired = np.zeros(len(C), dtype=bool)

    def assign():
        squares = ((X[:, None] - C) ** 2).sum(axis=2)
        squares[:, retired] = np.inf
        return squares.argmin(axis=1)

    labels = assign()
    for _ in range(iters):
        for j in range(len(C)):
            if (labels == j).any():
                C[j] = X[labels == j].mean(axis=0)
            else:
                retired[j] = True
        old, labels = labels, assign()
        if (labels == old).all():
            break
    return C, labels
