"""Distances from the matrix product of shifted rows, sums from an indicator matrix."""

import numpy as np


def kmeans(X, init, iters):
    shift = X.mean(axis=0)
    rows, k = X - shift, len(init)
    C = init - shift
    original = init.astype(np.float64)
    touched = np.zeros(k, dtype=bool)

    def assign():
        return np.argmin((C**2).sum(axis=1) - 2 * rows @ C.T, axis=1)

    labels = assign()
    while iters > 0:
        member = (labels[:, None] == np.arange(k)).astype(np.float64)
        size = member.sum(axis=0)
        C = np.where(size[:, None] > 0, member.T @ rows / np.maximum(size, 1)[:, None], C)
        touched |= size > 0
        renewed = assign()
        if (renewed == labels).all():
            break
        labels = renewed
        iters -= 1
    return np.where(touched[:, None], C + shift, original), labels
