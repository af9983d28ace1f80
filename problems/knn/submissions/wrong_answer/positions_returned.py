"""You return the position of the winning label among the sorted labels. Look the label itself
up."""
# Breaks: Return the predicted labels, shape `(m,)`, of the same kind as `y_train`.

import numpy as np


def knn(X_train, y_train, X, k):
    names = np.unique(y_train)
    squares = ((X[:, None, :] - X_train) ** 2).sum(axis=2)
    nearest = np.argsort(squares, axis=1, kind="stable")[:, :k]
    votes = (y_train[nearest][:, :, None] == names).sum(axis=1)
    return votes.argmax(axis=1)
