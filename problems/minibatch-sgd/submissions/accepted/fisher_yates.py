"""A shuffle by hand, on one list that goes on from epoch to epoch."""

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    order = list(range(len(X)))
    w = w + 0.0
    for _ in range(epochs):
        for last in range(len(order) - 1, 0, -1):
            other = int(rng.integers(last + 1))
            order[last], order[other] = order[other], order[last]
        for start in range(0, len(order), batch_size):
            batch = order[start : start + batch_size]
            rows = np.array([X[i] for i in batch])
            targets = np.array([y[i] for i in batch])
            w = w - lr * gradient(w, rows, targets)
    return w
