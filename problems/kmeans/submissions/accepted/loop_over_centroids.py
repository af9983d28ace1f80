"""A running minimum over the centroids, and sums by np.bincount for each feature."""

import numpy as np


def kmeans(X, init, iters):
    C = init * 1.0
    labels = None
    step = 0
    while True:
        best = np.full(len(X), np.inf)
        new = np.zeros(len(X), dtype=np.int64)
        for j, c in enumerate(C):
            square = np.square(X - c).sum(axis=1)
            closer = square < best
            best[closer] = square[closer]
            new[closer] = j
        if step == iters or (labels is not None and np.array_equal(labels, new)):
            return C, new
        labels, step = new, step + 1
        size = np.bincount(labels, minlength=len(C))
        for f in range(X.shape[1]):
            total = np.bincount(labels, weights=X[:, f], minlength=len(C))
            np.divide(total, size, out=C[:, f], where=size > 0)
