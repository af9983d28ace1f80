"""You compute distances in float32, where different distances become equal. Keep the float64 of
the rows."""
# Breaks: find the $k$ training rows at the smallest distance

import numpy as np


def knn(X_train, y_train, X, k):
    labels, codes = np.unique(y_train, return_inverse=True)
    answers = []
    for x in X:
        distances = ((X_train - x).astype(np.float32) ** 2).sum(axis=1)
        nearest = np.argsort(distances, kind="stable")[:k]
        answers.append(labels[np.bincount(codes[nearest], minlength=len(labels)).argmax()])
    return np.array(answers, dtype=y_train.dtype)
