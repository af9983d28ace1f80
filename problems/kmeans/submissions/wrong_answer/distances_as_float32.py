"""You compare distances in float32, whose seven digits do not tell near ones apart."""
# Breaks: Each row belongs to the centroid at the smallest Euclidean distance.

import numpy as np


def kmeans(X, init, iters):
    C = init.astype(float)

    def assign():
        apart = (X[:, None] - C).astype(np.float32)
        return (apart**2).sum(axis=2).argmin(axis=1)

    labels = assign()
    for _ in range(iters):
        for j in range(len(C)):
            if (labels == j).any():
                C[j] = X[labels == j].mean(axis=0)
        before, labels = labels, assign()
        if (before == labels).all():
            break
    return C, labels
