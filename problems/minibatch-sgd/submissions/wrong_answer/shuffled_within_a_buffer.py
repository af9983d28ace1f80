"""You shuffle within stretches of 256 rows, so none gets far from its place. Put all rows into one
random order."""
# Breaks: all orders being equally likely

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        order = np.concatenate(
            [start + rng.permutation(min(256, n - start)) for start in range(0, n, 256)]
        )
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
