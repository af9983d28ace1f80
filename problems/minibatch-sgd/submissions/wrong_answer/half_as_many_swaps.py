"""You swap random pairs, half as many as there are rows: many rows stay where they were. Draw a
permutation."""
# Breaks: all orders being equally likely

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        order = np.arange(n)
        for i, j in rng.integers(0, n, (n // 2 + 1, 2)).tolist():
            order[i], order[j] = order[j], order[i]
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
