"""You cut spaces off the labels. Labels are equal or not."""
# Breaks: integers (int64) or strings

import numpy as np


def impurity(counts):
    shares = counts / counts.sum(axis=-1, keepdims=True)
    return 1 - (shares**2).sum(axis=-1)


class DecisionTree:
    def __init__(self, max_depth):
        self.max_depth = max_depth

    def fit(self, X, y):
        if y.dtype.kind == "U":
            y = np.char.strip(y)
        self.names = np.unique(y)
        self.root = self.grow(X, (y[:, None] == self.names) * 1.0, 0)

    def grow(self, X, member, depth):
        total = member.sum(axis=0)
        split = self.search(X, member) if depth < self.max_depth else None
        if split is None:
            return int(total.argmax())
        j, t = split
        left = X[:, j] <= t
        return (
            j,
            t,
            self.grow(X[left], member[left], depth + 1),
            self.grow(X[~left], member[~left], depth + 1),
        )

    def search(self, X, member):
        n, splits = len(X), []
        total = member.sum(axis=0)
        for j in range(X.shape[1]):
            order = np.argsort(X[:, j], kind="stable")
            values = X[order, j]
            ends = np.flatnonzero(np.diff(values) > 0)
            left = member[order].cumsum(axis=0)[ends]
            right = total - left
            share = (ends + 1) / n
            gains = impurity(total) - share * impurity(left) - (1 - share) * impurity(right)
            thresholds = (values[ends] + values[ends + 1]) / 2
            splits += [(j, t, g) for t, g in zip(thresholds.tolist(), gains.tolist())]
        top = max((gain for _, _, gain in splits), default=0.0)
        if top <= 1e-12:
            return None
        return next((j, t) for j, t, g in splits if g >= top - 1e-12)

    def predict(self, X):
        places = np.empty(len(X), dtype=int)
        for i, x in enumerate(X):
            node = self.root
            while isinstance(node, tuple):
                node = node[2 if x[node[0]] <= node[1] else 3]
            places[i] = node
        return self.names[places]
