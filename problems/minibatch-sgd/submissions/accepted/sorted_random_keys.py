"""A random key for each row; the order is that of the keys, and batches are sorted."""

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    weights = np.array(w)
    for _ in range(epochs):
        left = np.argsort(rng.random(len(X)))
        while len(left):
            batch = np.sort(left[:batch_size])
            left = left[batch_size:]
            weights -= lr * gradient(weights.copy(), X[batch], y[batch])
    return weights
