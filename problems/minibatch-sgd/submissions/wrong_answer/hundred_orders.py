"""You draw one of a hundred seeds for each epoch, so there are but a hundred orders. Draw from
`rng` itself."""
# Breaks: all orders being equally likely

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        order = np.random.default_rng(rng.integers(100)).permutation(n)
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
