import numpy as np


class DecisionTree:
    """A classification tree that lowers the Gini impurity (CART)."""

    def __init__(self, max_depth: int) -> None:
        """max_depth: questions on the longest path from the root to a leaf, 0 or more."""
        raise NotImplementedError

    def fit(self, X: np.ndarray, y: np.ndarray) -> None:
        """Grow the tree. X: (n, d), float64. y: (n,), all integers or all strings."""
        raise NotImplementedError

    def predict(self, X: np.ndarray) -> np.ndarray:
        """Labels of new rows. X: (m, d), float64. Returns (m,), of the kind of y."""
        raise NotImplementedError
