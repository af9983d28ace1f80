"""Every second epoch runs through the order of the one before in reverse. Each epoch has an order
of its own."""
# Breaks: independent of the orders of other epochs

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    order = np.arange(n)
    for epoch in range(epochs):
        order = order[::-1] if epoch % 2 else rng.permutation(n)
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
