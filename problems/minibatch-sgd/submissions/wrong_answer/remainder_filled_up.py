"""You fill the last batch up with rows from the start of the order, which take part twice. It stays
smaller."""
# Breaks: the last batch holds what is left, which may be fewer

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        order = rng.permutation(n)
        for start in range(0, n, batch_size):
            batch = order[np.arange(start, start + batch_size) % n]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
