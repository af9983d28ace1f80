"""You shuffle `X` and `y` of your caller. Shuffle row numbers, or copies."""
# Breaks: Leave `w`, `X` and `y` unchanged

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        state = rng.bit_generator.state
        rng.shuffle(X)
        rng.bit_generator.state = state
        rng.shuffle(y)
        order = np.arange(n)
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
