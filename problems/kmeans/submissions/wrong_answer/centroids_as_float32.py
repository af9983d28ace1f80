"""You keep the centroids as float32. They are float64, with twice as many digits."""
# Breaks: Return the starting centroids as float64

import numpy as np


def kmeans(X, init, iters):
    C = init.astype(np.float32)

    def assign():
        return ((X[:, None] - C) ** 2).sum(axis=2).argmin(axis=1)

    labels = assign()
    for _ in range(iters):
        for j in range(len(C)):
            if (labels == j).any():
                C[j] = X[labels == j].mean(axis=0)
        old, labels = labels, assign()
        if (labels == old).all():
            break
    return C.astype(np.float64), labels
