"""You stop where an epoch changes nothing. Every epoch is asked for."""
# Breaks: Call it exactly once for each batch

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        before = w
        order = rng.permutation(n)
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
        if np.array_equal(before, w):
            break
    return w
