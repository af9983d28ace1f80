"""Where votes are equal you take the largest label. The smallest is asked for."""
# Breaks: When several labels have the most votes, the smallest wins

import numpy as np


def knn(X_train, y_train, X, k):
    names = np.unique(y_train)[::-1]
    squares = ((X[:, None, :] - X_train) ** 2).sum(axis=2)
    nearest = np.argsort(squares, axis=1, kind="stable")[:, :k]
    votes = (y_train[nearest][:, :, None] == names).sum(axis=1)
    return names[votes.argmax(axis=1)]
