"""How a case uses the tree: fit it once, predict twice; another tree is fitted in between."""

from types import ModuleType

import numpy as np


def drive(
    submission: ModuleType, max_depth: int, X: np.ndarray, y: np.ndarray, X_new: np.ndarray
) -> np.ndarray:
    """The labels that the tree gives to new rows, as they are at the end."""
    tree, other = submission.DecisionTree(max_depth), submission.DecisionTree(1)
    rows, labels = X.copy(), y.copy()
    tree.fit(rows, labels)
    # What the tree has written there shows; it does not come back to them: they get other values.
    X[...], y[...] = rows, labels
    rows[...], labels[...] = 0.0, labels[:1]
    other.fit(-X[::-1], 1000 + np.arange(len(y)) % 2)
    new = tree.predict(X_new)
    tree.predict(X[::-1][: len(X_new)])
    return np.array(new) if isinstance(new, np.ndarray) else new
