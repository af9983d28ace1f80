"""Looks at the nearest row that does not count; for k = n there is none."""
# Breaks: For $k \ge n$ all training rows vote.

import numpy as np


def knn(X_train, y_train, X, k):
    names = np.unique(y_train)
    squares = ((X[:, None, :] - X_train) ** 2).sum(axis=2)
    limit = np.partition(squares, k, axis=1)[:, k, None]
    nearest = np.argsort(squares, axis=1, kind="stable")[:, :k]
    assert (np.take_along_axis(squares, nearest, axis=1) <= limit).all()
    votes = (y_train[nearest][:, :, None] == names).sum(axis=1)
    return names[votes.argmax(axis=1)]
