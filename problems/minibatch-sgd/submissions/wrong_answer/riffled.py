"""You riffle the rows once, like cards: rows keep their order within both halves. Draw a
permutation."""
# Breaks: all orders being equally likely

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        left = rng.random(n) < 0.5
        order = np.argsort(left, kind="stable")
        order = np.concatenate([order[n // 2 :], order[: n // 2]])
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
