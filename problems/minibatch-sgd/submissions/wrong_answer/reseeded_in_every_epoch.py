"""You make a new generator in every epoch, always with the same seed, so that all epochs have one
order. Go on drawing from `rng`."""
# Breaks: independent of the orders of other epochs

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    seed = int(rng.integers(2**31))
    for _ in range(epochs):
        order = np.random.default_rng(seed).permutation(n)
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
