"""How a case uses the forest: one or more forests from different generators, on the same rows."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from types import ModuleType

import numpy as np


def drive(
    submission: ModuleType,
    forests: int,
    n_trees: int,
    max_features: int,
    seed: int,
    X: np.ndarray,
    y: np.ndarray,
    X_new: np.ndarray,
) -> dict[str, dict[str, np.ndarray]]:
    """What the trees of each forest vote for new rows, and what the forests predict."""

    def run(seed: int) -> dict[str, np.ndarray]:
        rng = np.random.default_rng(seed)
        forest = submission.RandomForest(n_trees, max_features, best_split, rng)
        forest.fit(X, y)
        return {"votes": forest.votes(X_new), "predict": forest.predict(X_new)}

    names = ["forest", "other seed", *(f"forest {number}" for number in range(2, forests))]
    return {name: run(seed + number) for number, name in enumerate(names[:forests])}


def best_split(X: np.ndarray, y: np.ndarray, features: Sequence[int]) -> tuple[int, float] | None:
    """The question with the largest Gini gain on the given columns; None where there is no gain."""
    labels = y.tolist()
    n = len(labels)
    total = Counter(labels)
    if len(total) == 1:
        return None
    squares = sum(count**2 for count in total.values())
    best, question = 0.0, None
    for feature in sorted(int(j) for j in features):
        # Equal rows go left together; sorted, those with the same value follow each other.
        groups = sorted(Counter(zip(X[:, feature].tolist(), labels)).items())
        left = dict.fromkeys(total, 0)
        size, left_squares, right_squares = 0, 0, squares
        for ((value, label), count), ((after, _), _) in pairwise(groups):
            right = total[label] - left[label]
            left_squares += (2 * left[label] + count) * count
            right_squares -= (2 * right - count) * count
            left[label] += count
            size += count
            if value < after:
                gain = (left_squares / size + right_squares / (n - size) - squares / n) / n
                if gain > best + 1e-12:
                    best, question = gain, (feature, (value + after) / 2)
    return question
