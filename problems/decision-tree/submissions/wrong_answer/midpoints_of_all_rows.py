"""You take the thresholds from all training rows. A node's thresholds are the midpoints between the
values of its own rows."""
# Breaks: among the node's rows

import numpy as np


class DecisionTree:
    def __init__(self, max_depth):
        self.max_depth = max_depth

    def fit(self, X, y):
        self.labels, codes = np.unique(y, return_inverse=True)
        values = [np.unique(column) for column in X.T]
        self.midpoints = [(v[1:] + v[:-1]) / 2 for v in values]
        self.root = self.grow(X, codes, self.max_depth)

    def grow(self, X, codes, levels):
        split = self.best(X, codes) if levels else None
        if split is None:
            return int(np.bincount(codes).argmax())
        j, t = split
        left = X[:, j] <= t
        below, above = (self.grow(X[side], codes[side], levels - 1) for side in (left, ~left))
        return j, t, below, above

    def best(self, X, codes):
        n, found, best = len(codes), None, 1e-12
        hot = np.eye(len(self.labels))[codes]
        total = hot.sum(axis=0)
        for j, column in enumerate(X.T):
            order = np.argsort(column, kind="stable")
            values, size = column[order], np.arange(1, n)
            left = hot[order].cumsum(axis=0)[:-1]
            right = total - left
            score = (left**2).sum(axis=1) / size + (right**2).sum(axis=1) / (n - size)
            gains = (score - (total**2).sum() / n) / n
            gains[values[1:] == values[:-1]] = 0
            top = gains.max(initial=0)
            if top > best + (1e-12 if found else 0):
                at = int(np.argmax(gains > top - 1e-12))
                place = np.searchsorted(self.midpoints[j], values[at])
                found, best = (j, self.midpoints[j][place]), top
        return found

    def predict(self, X):
        codes = []
        for row in X:
            node = self.root
            while isinstance(node, tuple):
                j, t, left, right = node
                node = left if row[j] <= t else right
            codes.append(node)
        return self.labels[np.array(codes, dtype=int)]
