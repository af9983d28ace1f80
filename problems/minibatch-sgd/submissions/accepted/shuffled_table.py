"""A copy of the data with y as its last column, shuffled and cut into pieces."""

import numpy as np


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    table = np.column_stack([X, y])
    w = w.copy()
    cuts = np.arange(batch_size, len(X), batch_size)
    for _ in range(epochs):
        rng.shuffle(table)
        for piece in np.split(table, cuts):
            w = w - lr * gradient(w, piece[:, :-1], piece[:, -1])
    return w
