"""You sort distances with a method that may exchange equal ones. The lower row number wins: ask for
`kind="stable"`."""
# Breaks: those with the lower row number win

import numpy as np


def knn(X_train, y_train, X, k):
    labels, codes = np.unique(y_train, return_inverse=True)
    answers = []
    for x in X:
        nearest = np.argsort(((X_train - x) ** 2).sum(axis=1))[:k]
        answers.append(labels[np.bincount(codes[nearest], minlength=len(labels)).argmax()])
    return np.array(answers, dtype=y_train.dtype)
