"""Keeps no tree: only the leaves, as boxes with a label; the gain as a distance of shares."""

import numpy as np


class DecisionTree:
    def __init__(self, max_depth):
        self.max_depth = max_depth

    def fit(self, X, y):
        self.dtype = y.dtype
        self.boxes = []
        names = np.unique(y)
        d = X.shape[1]
        open_nodes = [(X, (y[:, None] == names) * 1.0, np.full(d, -np.inf), np.full(d, np.inf), 0)]
        while open_nodes:
            rows, member, low, high, depth = open_nodes.pop()
            found = self.search(rows, member) if depth < self.max_depth else None
            if found is None:
                self.boxes.append((low, high, names[member.sum(axis=0).argmax()]))
                continue
            j, t = found
            right = rows[:, j] > t
            below, above = high.copy(), low.copy()
            below[j] = above[j] = t
            open_nodes.append((rows[right], member[right], above, high, depth + 1))
            open_nodes.append((rows[~right], member[~right], low, below, depth + 1))

    @staticmethod
    def search(rows, member):
        n, best, found = len(rows), 1e-12, None
        for j in range(rows.shape[1]):
            order = np.argsort(rows[:, j], kind="stable")
            values = rows[order, j]
            ends = np.flatnonzero(values[1:] > values[:-1])
            if not ends.size:
                continue
            left = np.cumsum(member[order], axis=0)[ends]
            nl = ends + 1.0
            nr = n - nl
            apart = left / nl[:, None] - (member.sum(axis=0) - left) / nr[:, None]
            gains = nl * nr * (apart**2).sum(axis=1) / n**2
            at = int(np.flatnonzero(gains >= gains.max() - 1e-12)[0])
            if gains[at] > best + (1e-12 if found else 0.0):
                best, found = gains[at], (j, (values[ends[at]] + values[ends[at] + 1]) / 2)
        return found

    def predict(self, X):
        answers = np.empty(len(X), dtype=self.dtype)
        for low, high, label in self.boxes:
            answers[((X > low) & (X <= high)).all(axis=1)] = label
        return answers
