"""Your order goes through the rows with a random stride. Put them into a random order."""
# Breaks: all orders being equally likely

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        a = int(rng.integers(1, n + 1))
        while np.gcd(a, n) > 1:
            a = int(rng.integers(1, n + 1))
        order = (np.arange(n) * a + int(rng.integers(n))) % n
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
