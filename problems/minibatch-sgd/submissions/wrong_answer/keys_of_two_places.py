"""Your random keys are rounded, and rows with equal keys keep their order. Leave the keys as they
are drawn."""
# Breaks: all orders being equally likely

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        order = np.argsort(np.round(rng.random(n), 2), kind="stable")
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
