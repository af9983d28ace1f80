"""A new row on the threshold goes right in your trees. `<=` goes left."""
# Breaks: **A row on the threshold** goes left.

import numpy as np


class RandomForest:
    def __init__(self, n_trees, max_features, best_split, rng):
        self.n_trees = n_trees
        self.max_features = max_features
        self.best_split = best_split
        self.rng = rng

    def fit(self, X, y):
        self.names, codes = np.unique(y, return_inverse=True)
        n, self.trees = len(y), []
        for _ in range(self.n_trees):
            rows = self.rng.integers(n, size=n)
            self.trees.append(self.grow(X[rows], codes[rows]))

    def grow(self, X, codes):
        features = self.rng.permutation(X.shape[1])[: self.max_features]
        question = self.best_split(X, codes, features)
        if question is None:
            return int(np.bincount(codes).argmax())
        j, t = question
        low = X[:, j] <= t
        return j, t, self.grow(X[low], codes[low]), self.grow(X[~low], codes[~low])

    def codes(self, X):
        answers = np.empty((self.n_trees, len(X)), dtype=int)
        for i, node in enumerate(self.trees):
            for k, x in enumerate(X):
                place = node
                while isinstance(place, tuple):
                    place = place[2 if x[place[0]] < place[1] else 3]
                answers[i, k] = place
        return answers

    def votes(self, X):
        return self.names[self.codes(X)]

    def predict(self, X):
        counts = (self.codes(X)[:, :, None] == np.arange(len(self.names))).sum(axis=0)
        return self.names[counts.argmax(axis=1)]
