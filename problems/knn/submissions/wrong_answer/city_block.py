"""You add up absolute differences, the city-block distance. Add up squares for the Euclidean
one."""
# Breaks: The distance between two rows $a$ and $b$ with $d$ features is Euclidean

import numpy as np


def knn(X_train, y_train, X, k):
    names = np.unique(y_train)
    distances = np.abs(X[:, None, :] - X_train).sum(axis=2)
    nearest = np.argsort(distances, axis=1, kind="stable")[:, :k]
    votes = (y_train[nearest][:, :, None] == names).sum(axis=1)
    return names[votes.argmax(axis=1)]
