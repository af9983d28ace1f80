"""You shuffle pieces of a hundred rows, and the pieces, so that rows of one piece always meet. Put
all rows into one random order."""
# Breaks: all orders being equally likely

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        starts = rng.permutation(-(-n // 100)) * 100
        pieces = [start + rng.permutation(min(100, n - start)) for start in starts]
        order = np.concatenate(pieces)
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
