"""You make `batch_size` batches. It is the number of rows in a batch."""
# Breaks: cut this order into consecutive batches of `batch_size` rows

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        order = rng.permutation(n)
        for batch in np.array_split(order, min(batch_size, n)):
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
