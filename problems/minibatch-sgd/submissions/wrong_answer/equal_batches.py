"""You cut the rows into batches of about equal size. All have `batch_size` rows but the last."""
# Breaks: cut this order into consecutive batches of `batch_size` rows

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        order = rng.permutation(n)
        for batch in np.array_split(order, -(-n // batch_size)):
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
