"""Your tree ends at a depth of your own. It is as deep as `max_depth` allows and questions help."""
# Breaks: A node becomes a **leaf** if its depth is `max_depth`

import numpy as np

LEAST, TIE = 1e-12, 1e-12


class DecisionTree:
    def __init__(self, max_depth):
        self.max_depth = max_depth

    def fit(self, X, y):
        self.labels, codes = np.unique(y, return_inverse=True)
        self.root = self.grow(X, codes, min(self.max_depth, 10))

    def grow(self, X, codes, levels):
        split = self.best(X, codes) if levels else None
        if split is None:
            return int(np.bincount(codes).argmax())
        j, t = split
        left = X[:, j] <= t
        below, above = (self.grow(X[side], codes[side], levels - 1) for side in (left, ~left))
        return j, t, below, above

    def best(self, X, codes):
        n = len(codes)
        hot = np.eye(len(self.labels))[codes]
        total = hot.sum(axis=0)
        order = np.argsort(X, axis=0, kind="stable")
        values, size = np.take_along_axis(X, order, axis=0), np.arange(1, n)[:, None]
        left = hot[order].cumsum(axis=0)[:-1]
        right = total - left
        score = (left**2).sum(axis=2) / size + (right**2).sum(axis=2) / (n - size)
        gains = (score - (total**2).sum() / n) / n
        gains[values[1:] == values[:-1]] = 0
        top = gains.max(initial=0)
        if top <= LEAST:
            return None
        j, at = np.argwhere(gains.T > max(top - TIE, LEAST))[0]
        return j, (values[at, j] + values[at + 1, j]) / 2

    def predict(self, X):
        codes = []
        for row in X:
            node = self.root
            while isinstance(node, tuple):
                j, t, left, right = node
                node = left if row[j] <= t else right
            codes.append(node)
        return self.labels[np.array(codes, dtype=int)]
