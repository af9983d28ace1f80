from collections.abc import Callable

import numpy as np


class RandomForest:
    """Trees on bootstrap samples, with random features at each node, that vote."""

    def __init__(
        self, n_trees: int, max_features: int, best_split: Callable, rng: np.random.Generator
    ) -> None:
        """max_features: how many features each node draws. rng: all randomness.

        best_split(X, y, features) answers (feature, threshold), or None where nothing is gained.
        """
        raise NotImplementedError

    def fit(self, X: np.ndarray, y: np.ndarray) -> None:
        """Grow the trees. X: (n, d), float64. y: (n,), all integers or all strings."""
        raise NotImplementedError

    def votes(self, X: np.ndarray) -> np.ndarray:
        """Each tree's label for each row. X: (m, d). Returns (n_trees, m)."""
        raise NotImplementedError

    def predict(self, X: np.ndarray) -> np.ndarray:
        """The label with the most votes, the smallest in a tie. X: (m, d). Returns (m,)."""
        raise NotImplementedError
