"""A distance at a time, for every pair of rows."""
# Breaks: A loop over all pairs in Python is too slow.

import numpy as np


def knn(X_train, y_train, X, k):
    names = np.unique(y_train)
    answers = np.empty(len(X), dtype=y_train.dtype)
    for i in range(len(X)):
        distances = [np.sum((X[i] - X_train[row]) ** 2) for row in range(len(X_train))]
        nearest = np.argsort(distances, kind="stable")[:k]
        votes = [np.sum(y_train[nearest] == name) for name in names]
        answers[i] = names[np.argmax(votes)]
    return answers
