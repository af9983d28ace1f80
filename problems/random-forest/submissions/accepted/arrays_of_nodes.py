"""Nodes in flat lists and a stack in place of recursion; rng.choice for both draws."""

import numpy as np


class RandomForest:
    def __init__(self, n_trees, max_features, best_split, rng):
        self.n_trees, self.m, self.search, self.rng = n_trees, max_features, best_split, rng

    def fit(self, X, y):
        self.names = np.unique(y)
        self.trees = []
        n = len(y)
        for _ in range(self.n_trees):
            bag = self.rng.choice(n, size=n, replace=True)
            nodes, stack = [None], [(0, bag)]
            while stack:
                place, rows = stack.pop()
                drawn = self.rng.choice(X.shape[1], self.m, replace=False)
                found = self.search(X[rows], y[rows], drawn)
                if found is None:
                    names, counts = np.unique(y[rows], return_counts=True)
                    nodes[place] = names[counts.argmax()]
                    continue
                j, t = found
                nodes[place] = (j, t, len(nodes), len(nodes) + 1)
                nodes += [None, None]
                stack.append((len(nodes) - 2, rows[X[rows, j] <= t]))
                stack.append((len(nodes) - 1, rows[X[rows, j] > t]))
            self.trees.append(nodes)

    def votes(self, X):
        answers = np.empty((self.n_trees, len(X)), dtype=self.names.dtype)
        for tree, nodes in enumerate(self.trees):
            for i, x in enumerate(X):
                node = nodes[0]
                while isinstance(node, tuple):
                    j, t, yes, no = node
                    node = nodes[yes if x[j] <= t else no]
                answers[tree, i] = node
        return answers

    def predict(self, X):
        ballots = self.votes(X)
        counts = np.array([(ballots == name).sum(axis=0) for name in self.names])
        return self.names[counts.argmax(axis=0)]
