"""You round distances before you compare them. Only equal distances tie: compare them as they
are."""
# Breaks: find the $k$ training rows at the smallest distance

import numpy as np


def knn(X_train, y_train, X, k):
    labels, codes = np.unique(y_train, return_inverse=True)
    answers = []
    for x in X:
        distances = np.round(np.sqrt(((X_train - x) ** 2).sum(axis=1)), 2)
        nearest = np.argsort(distances, kind="stable")[:k]
        answers.append(labels[np.bincount(codes[nearest], minlength=len(labels)).argmax()])
    return np.array(answers, dtype=y_train.dtype)
