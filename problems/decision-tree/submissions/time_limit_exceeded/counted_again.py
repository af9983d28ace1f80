"""Counts the labels of both sides again for every threshold."""
# Breaks: do not count again for each threshold

import numpy as np


def gini(y):
    return 1 - np.sum((np.unique(y, return_counts=True)[1] / len(y)) ** 2)


class DecisionTree:
    def __init__(self, max_depth):
        self.max_depth = max_depth

    def fit(self, X, y):
        self.dtype = y.dtype
        self.root = self.grow(X, y, 0)

    def grow(self, X, y, depth):
        best, found = 1e-12, None
        for j in range(X.shape[1] if depth < self.max_depth else 0):
            values = np.unique(X[:, j])
            for t in (values[1:] + values[:-1]) / 2:
                left, right = y[X[:, j] <= t], y[X[:, j] > t]
                after = (len(left) * gini(left) + len(right) * gini(right)) / len(y)
                if gini(y) - after > best + 1e-12:
                    best, found = gini(y) - after, (j, t)
        if found is None:
            names, counts = np.unique(y, return_counts=True)
            return names[counts.argmax()]
        j, t = found
        left = X[:, j] <= t
        return (
            j,
            t,
            self.grow(X[left], y[left], depth + 1),
            self.grow(X[~left], y[~left], depth + 1),
        )

    def predict(self, X):
        def walk(node, x):
            while isinstance(node, tuple):
                node = node[2] if x[node[0]] <= node[1] else node[3]
            return node

        return np.array([walk(self.root, x) for x in X], dtype=self.dtype)
