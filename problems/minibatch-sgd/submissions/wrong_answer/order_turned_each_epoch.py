"""You draw one order and start each epoch at another place of it. Rows that were neighbours stay
so: draw a new order."""
# Breaks: independent of the orders of other epochs

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    order = rng.permutation(n)
    for _ in range(epochs):
        order = np.roll(order, int(rng.integers(n)))
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
