"""You let no more than a hundred neighbours vote. All `k` of them do."""
# Breaks: For each row to be classified, find the $k$ training rows at the smallest distance.

import numpy as np


def knn(X_train, y_train, X, k):
    result = np.empty(len(X), dtype=y_train.dtype)
    for i, row in enumerate(X):
        near = np.argsort(((X_train - row) ** 2).sum(axis=1), kind="stable")[:min(k, 100)]
        labels, votes = np.unique(y_train[near], return_counts=True)
        result[i] = labels[votes.argmax()]
    return result
