"""You end an epoch where the gradient is almost 0. Other batches have gradients of their own: go
on."""
# Breaks: for one batch after the other, take a step

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        order = rng.permutation(n)
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            slope = gradient(w, X[batch], y[batch])
            if np.max(np.abs(slope)) < 1e-9:
                break
            w = w - lr * slope
    return w
