"""How a case uses the forest: two forests from different generators, on the same rows."""

from collections.abc import Sequence
from types import ModuleType

import numpy as np


def drive(
    submission: ModuleType,
    n_trees: int,
    max_features: int,
    seed: int,
    X: np.ndarray,
    y: np.ndarray,
    X_new: np.ndarray,
) -> dict[str, dict[str, np.ndarray]]:
    """What the trees of both forests vote for new rows, and what the forests predict."""

    def run(seed: int) -> dict[str, np.ndarray]:
        rng = np.random.default_rng(seed)
        forest = submission.RandomForest(n_trees, max_features, best_split, rng)
        forest.fit(X, y)
        return {"votes": forest.votes(X_new), "predict": forest.predict(X_new)}

    return {"forest": run(seed), "other seed": run(seed + 1)}


def best_split(X: np.ndarray, y: np.ndarray, features: Sequence[int]) -> tuple[int, float] | None:
    """The question with the largest Gini gain on the given columns; None where there is no gain."""
    n = len(y)
    labels = np.unique(y)
    if len(labels) == 1:
        return None
    member = (y[:, None] == labels).astype(np.float64)
    total = member.sum(axis=0)
    best, question = 1e-12, None
    for feature in sorted(int(j) for j in features):
        order = np.argsort(X[:, feature])
        values = X[order, feature]
        ends = np.flatnonzero(values[1:] > values[:-1])
        if len(ends) == 0:
            continue
        left = np.cumsum(member[order], axis=0)[ends]
        size = ends + 1.0
        squares = (left**2).sum(axis=1) / size + ((total - left) ** 2).sum(axis=1) / (n - size)
        gains = (squares - (total**2).sum() / n) / n
        at = int(np.argmax(gains > gains.max() - 1e-12))
        if gains[at] > best:
            best = gains[at] + 1e-12
            question = (feature, float(values[ends[at]] + values[ends[at] + 1]) / 2)
    return question
