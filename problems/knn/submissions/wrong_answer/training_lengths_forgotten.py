"""You rank by the dot product alone. The squared distance is |a|² − 2 a·b + |b|², and the length
of the training row differs from row to row, so it must stay."""
# Breaks: The distance between two rows $a$ and $b$ with $d$ features is Euclidean

import numpy as np


def knn(X_train, y_train, X, k):
    names = np.unique(y_train)
    nearest = np.argsort(-2 * X @ X_train.T, axis=1, kind="stable")[:, :k]
    votes = (y_train[nearest][:, :, None] == names).sum(axis=1)
    return names[votes.argmax(axis=1)]
