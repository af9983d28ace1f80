"""You take the first k of `np.argpartition`, which leaves to chance which of several rows at equal
distances is among them. The lower row number wins: use a stable sort."""
# Breaks: those with the lower row number win

import numpy as np


def knn(X_train, y_train, X, k):
    labels, codes = np.unique(y_train, return_inverse=True)
    answers = []
    for x in X:
        distances = ((X_train - x) ** 2).sum(axis=1)
        nearest = np.argpartition(distances, min(k, len(distances)) - 1)[:k]
        answers.append(labels[np.bincount(codes[nearest], minlength=len(labels)).argmax()])
    return np.array(answers, dtype=y_train.dtype)
