"""Of equal votes you take the label that is nearest to 0. In numerical order a negative one comes
first."""
# Breaks: in numerical order for integers

import numpy as np


def knn(X_train, y_train, X, k):
    result = np.empty(len(X), dtype=y_train.dtype)
    for i, row in enumerate(X):
        near = np.argsort(((X_train - row) ** 2).sum(axis=1), kind="stable")[:k]
        labels, votes = np.unique(y_train[near], return_counts=True)
        most = labels[votes == votes.max()]
        numbers = most.dtype.kind == "i"
        result[i] = most[np.abs(most).argmin()] if numbers else most[0]
    return result
