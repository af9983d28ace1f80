"""You make floats of whole labels, and beyond 2**53 different labels become the same float. Count
the labels as they are."""
# Breaks: The label that occurs most often among them is the prediction.

import numpy as np


def knn(X_train, y_train, X, k):
    whole = y_train.dtype.kind == "i"
    labels, codes = np.unique(y_train.astype(float) if whole else y_train, return_inverse=True)
    answers = []
    for x in X:
        nearest = np.argsort(((X_train - x) ** 2).sum(axis=1), kind="stable")[:k]
        answers.append(labels[np.bincount(codes[nearest], minlength=len(labels)).argmax()])
    return np.array(answers).astype(y_train.dtype)
