"""You return the mean of the weights along the way. Return those after the last step."""
# Breaks: Return the weights after the last step

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    total, steps = np.zeros(w.shape), 0
    for _ in range(epochs):
        order = rng.permutation(n)
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
            total, steps = total + w, steps + 1
    return total / steps if steps else w
