"""You weight votes by closeness. Here each of the k neighbours has one whole vote."""
# Breaks: Every neighbour has one vote, however far away it is.

import numpy as np


def knn(X_train, y_train, X, k):
    names = np.unique(y_train)
    distances = np.sqrt(((X[:, None, :] - X_train) ** 2).sum(axis=2))
    nearest = np.argsort(distances, axis=1, kind="stable")[:, :k]
    weight = 1 / (np.take_along_axis(distances, nearest, axis=1) + 1e-9)
    votes = ((y_train[nearest][:, :, None] == names) * weight[:, :, None]).sum(axis=1)
    return names[votes.argmax(axis=1)]
