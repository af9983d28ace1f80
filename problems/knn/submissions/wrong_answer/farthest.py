"""You take the k farthest rows: the distances are sorted in descending order."""
# Breaks: find the $k$ training rows at the smallest distance

import numpy as np


def knn(X_train, y_train, X, k):
    names = np.unique(y_train)
    squares = ((X[:, None, :] - X_train) ** 2).sum(axis=2)
    nearest = np.argsort(-squares, axis=1, kind="stable")[:, :k]
    votes = (y_train[nearest][:, :, None] == names).sum(axis=1)
    return names[votes.argmax(axis=1)]
