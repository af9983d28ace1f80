"""One query at a time: real distances, a heap of (distance, row number), and a Counter."""

import heapq
from collections import Counter

import numpy as np


def knn(X_train, y_train, X, k):
    answers = np.empty(len(X), dtype=y_train.dtype)
    labels = y_train.tolist()
    for i, x in enumerate(X):
        distances = np.linalg.norm(X_train - x, axis=1).tolist()
        nearest = heapq.nsmallest(k, range(len(labels)), key=lambda row: (distances[row], row))
        votes = Counter(labels[row] for row in nearest)
        answers[i] = min(votes, key=lambda label: (-votes[label], label))
    return answers
