"""Bootstraps as multinomial counts, features by sorting uniform draws, trees as closures."""

from collections import Counter

import numpy as np


class RandomForest:
    def __init__(self, n_trees, max_features, best_split, rng):
        self.size = n_trees
        self.max_features = max_features
        self.best_split = best_split
        self.rng = rng

    def fit(self, X, y):
        n = len(y)
        self.dtype = y.dtype
        counts = self.rng.multinomial(n, np.full(n, 1 / n), size=self.size).astype(np.intp)
        self.trees = [self.grow(np.repeat(X, c, axis=0), np.repeat(y, c)) for c in counts]

    def grow(self, X, y):
        few = self.rng.random(X.shape[1]).argsort()[: self.max_features].tolist()
        question = self.best_split(X, y, few)
        if question is None:
            votes = Counter(y.tolist())
            label = min(votes, key=lambda name: (-votes[name], name))
            return lambda x: label
        j, t = question
        low = X[:, j] <= t
        yes, no = self.grow(X[low], y[low]), self.grow(X[~low], y[~low])
        return lambda x: yes(x) if x[j] <= t else no(x)

    def votes(self, X):
        rows = X.tolist()
        table = [[tree(row) for row in rows] for tree in self.trees]
        return np.array(table, dtype=self.dtype).reshape(self.size, len(rows))

    def predict(self, X):
        winners = []
        for ballot in self.votes(X).T.tolist():
            most = max(ballot.count(name) for name in ballot)
            winners.append(min(name for name in ballot if ballot.count(name) == most))
        return np.array(winners, dtype=self.dtype)
