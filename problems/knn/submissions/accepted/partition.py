"""The k-th smallest distance by partition, then ties at that distance filled up by row number."""

import numpy as np


def knn(X_train, y_train, X, k):
    k = min(k, len(X_train))
    names = np.unique(y_train)
    squares = np.zeros((len(X), len(X_train)))
    for j in range(X.shape[1]):
        squares += np.subtract.outer(X[:, j], X_train[:, j]) ** 2
    limit = np.partition(squares, k - 1, axis=1)[:, k - 1 : k]
    closer, level = squares < limit, squares == limit
    room = k - closer.sum(axis=1, keepdims=True)
    voters = closer | (level & (np.cumsum(level, axis=1) <= room))
    votes = np.stack([voters @ (y_train == name).astype(float) for name in names], axis=1)
    return names[np.argmax(votes, axis=1)]
