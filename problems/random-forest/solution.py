from collections.abc import Callable

import numpy as np


class RandomForest:
    """A random forest: bootstrap samples, random features at each node, majority vote.

    Breiman, "Random forests", Machine Learning 45 (2001). A leaf is kept as the position of its
    label; an inner node as a tuple (feature, threshold, left, right).
    """

    def __init__(
        self, n_trees: int, max_features: int, best_split: Callable, rng: np.random.Generator
    ) -> None:
        self.n_trees = n_trees
        self.max_features = max_features
        self.best_split = best_split
        self.rng = rng

    def fit(self, X: np.ndarray, y: np.ndarray) -> None:
        self.labels, codes = np.unique(y, return_inverse=True)
        self.trees = []
        for _ in range(self.n_trees):
            rows = self.rng.integers(len(X), size=len(X))
            self.trees.append(self.grow(X[rows], codes[rows]))

    def votes(self, X: np.ndarray) -> np.ndarray:
        return self.labels[self.codes(X)]

    def predict(self, X: np.ndarray) -> np.ndarray:
        is_vote = self.codes(X)[:, :, None] == np.arange(len(self.labels))
        counts = np.count_nonzero(is_vote, axis=0)
        return self.labels[np.argmax(counts, axis=1)]

    def grow(self, X: np.ndarray, codes: np.ndarray) -> int | tuple:
        features = self.rng.permutation(X.shape[1])[: self.max_features]
        question = self.best_split(X, codes, features)
        if question is None:
            return int(np.argmax(np.bincount(codes)))
        is_left = goes_left(X, *question)
        children = (self.grow(X[side], codes[side]) for side in (is_left, ~is_left))
        return *question, *children

    def codes(self, X: np.ndarray) -> np.ndarray:
        """Positions of labels, (n_trees, m)."""
        codes = np.empty((self.n_trees, len(X)), dtype=np.int64)
        for tree, answers in zip(self.trees, codes):
            descend(tree, X, np.arange(len(X)), answers)
        return codes


def goes_left(X: np.ndarray, feature: int, threshold: float) -> np.ndarray:
    """The answer to a question, the same for training rows and for new ones."""
    return X[:, feature] <= threshold


def descend(node: int | tuple, X: np.ndarray, rows: np.ndarray, answers: np.ndarray) -> None:
    """Write the leaf's label into `answers` for each of the given rows that fall into the node."""
    if isinstance(node, int):
        answers[rows] = node
        return
    feature, threshold, left, right = node
    is_left = goes_left(X[rows], feature, threshold)
    descend(left, X, rows[is_left], answers)
    descend(right, X, rows[~is_left], answers)
