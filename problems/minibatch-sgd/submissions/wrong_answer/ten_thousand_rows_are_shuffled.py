"""You put the first ten thousand rows into a random order and leave the rest. Shuffle all."""
# Breaks: all orders being equally likely

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        order = np.arange(n)
        order[:10_000] = rng.permutation(min(n, 10_000))
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
