"""You shuffle batches that are cut from the data as they lie: the same rows always meet. Shuffle
the rows, then cut."""
# Breaks: all orders being equally likely

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        order = np.arange(n)
        full = n // batch_size
        starts = rng.permutation(full) * batch_size
        for start in [*starts, *range(full * batch_size, n, batch_size)]:
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
