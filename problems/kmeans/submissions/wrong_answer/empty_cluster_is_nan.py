"""Your centroid becomes NaN when it has no rows: that mean is 0/0. Leave such a centroid where it
is."""
# Breaks: A centroid to which no row belongs stays where it is.

import numpy as np


def kmeans(X, init, iters):
    C = init.astype(float)

    def assign():
        return ((X[:, None] - C) ** 2).sum(axis=2).argmin(axis=1)

    labels = assign()
    for _ in range(iters):
        with np.errstate(all="ignore"):
            size = np.bincount(labels, minlength=len(C))
            sums = np.zeros(C.shape)
            np.add.at(sums, labels, X)
            C = sums / size[:, None]
        before, labels = labels, assign()
        if (before == labels).all():
            break
    return C, labels
