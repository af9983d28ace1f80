"""You write the answers into an array that is as wide as the first label, which cuts longer words.
Give it the dtype of `y_train`."""
# Breaks: Return the predicted labels, shape `(m,)`, of the same kind as `y_train`.

import numpy as np


def knn(X_train, y_train, X, k):
    answers = np.full(len(X), y_train[0])
    for i, row in enumerate(X):
        near = np.argsort(((X_train - row) ** 2).sum(axis=1), kind="stable")[:k]
        labels, votes = np.unique(y_train[near], return_counts=True)
        answers[i] = labels[votes.argmax()]
    return answers
