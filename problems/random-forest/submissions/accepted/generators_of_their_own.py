"""A generator for each tree, seeded from `rng` with 63 bits; recursion that hands out votes."""

import numpy as np


class RandomForest:
    def __init__(self, n_trees, max_features, best_split, rng):
        self.n_trees, self.max_features = n_trees, max_features
        self.best_split, self.rng = best_split, rng

    def fit(self, X, y):
        self.X, self.y = X, y
        self.trees = []
        for seed in self.rng.integers(2**63, size=self.n_trees, dtype=np.int64):
            own = np.random.default_rng(seed)
            self.trees.append(self.grow(own.integers(len(y), size=len(y)), own))

    def grow(self, rows, rng):
        X, y = self.X[rows], self.y[rows]
        features = rng.choice(X.shape[1], size=self.max_features, replace=False)
        question = self.best_split(X, y, features)
        if question is None:
            names, counts = np.unique(y, return_counts=True)
            return names[np.argmax(counts)]
        feature, threshold = question
        left = X[:, feature] <= threshold
        return {
            "feature": feature,
            "threshold": threshold,
            "left": self.grow(rows[left], rng),
            "right": self.grow(rows[~left], rng),
        }

    def votes(self, X):
        return np.array([[self.vote(tree, x) for x in X] for tree in self.trees], self.y.dtype)

    def vote(self, node, x):
        while isinstance(node, dict):
            goes_left = x[node["feature"]] <= node["threshold"]
            node = node["left" if goes_left else "right"]
        return node

    def predict(self, X):
        answers = []
        for ballot in self.votes(X).T:
            names, counts = np.unique(ballot, return_counts=True)
            answers.append(names[np.argmax(counts)])
        return np.array(answers, self.y.dtype)
