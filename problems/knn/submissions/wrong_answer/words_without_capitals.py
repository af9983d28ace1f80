"""You count words that differ in their capitals as one label. Each is a label of its own."""
# Breaks: The label that occurs most often among them is the prediction.

import numpy as np


def knn(X_train, y_train, X, k):
    result = np.empty(len(X), dtype=y_train.dtype)
    for i, row in enumerate(X):
        near = np.argsort(((X_train - row) ** 2).sum(axis=1), kind="stable")[:k]
        words = y_train[near]
        plain = np.char.lower(words) if words.dtype.kind == "U" else words
        labels, first, votes = np.unique(plain, return_index=True, return_counts=True)
        result[i] = words[first[votes.argmax()]]
    return result
