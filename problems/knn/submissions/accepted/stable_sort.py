"""All differences by broadcasting, a stable sort, and one indicator matrix for the votes."""

import numpy as np


def knn(X_train, y_train, X, k):
    squares = ((X[:, None, :] - X_train[None, :, :]) ** 2).sum(axis=2)
    nearest = np.argsort(squares, axis=1, kind="stable")[:, :k]
    names = np.unique(y_train)
    votes = (y_train[nearest][:, :, None] == names).sum(axis=1)
    return names[votes.argmax(axis=1)]
