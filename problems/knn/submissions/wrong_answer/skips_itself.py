"""You leave out the nearest row, as if it were always the row itself. A training row may be its
own neighbour here: take the first k."""
# Breaks: It is its own nearest neighbour, at distance 0, and votes.

import numpy as np


def knn(X_train, y_train, X, k):
    names = np.unique(y_train)
    squares = ((X[:, None, :] - X_train) ** 2).sum(axis=2)
    nearest = np.argsort(squares, axis=1, kind="stable")[:, 1 : k + 1]
    votes = (y_train[nearest][:, :, None] == names).sum(axis=1)
    return names[votes.argmax(axis=1)]
