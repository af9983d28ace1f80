"""Trees against scikit-learn, which turns X into float32: the values drawn here are exact in it."""

from collections.abc import Sequence

import numpy as np
from agreement import Pair, Rng, Solve, agrees
from sklearn.ensemble import GradientBoostingRegressor, RandomForestClassifier
from sklearn.tree import DecisionTreeClassifier


def exact(rng: Rng, rows: int, columns: int) -> np.ndarray:
    """Different multiples of 2^-10 in every column, shape (rows, columns)."""
    columns_of = [rng.permutation(16 * rows)[:rows] for _ in range(columns)]
    return np.column_stack(columns_of) / 1024


@agrees("entropy-gini", "the root of sklearn.tree.DecisionTreeClassifier")
def test_impurity(solve: Solve, rng: Rng) -> Pair:
    y = rng.integers(0, rng.integers(1, 6), rng.integers(1, 60))
    kinds = ["gini", "entropy"]
    trees = [DecisionTreeClassifier(criterion=kind).fit(y[:, None], y) for kind in kinds]
    return [solve(y, kind) for kind in kinds], [tree.tree_.impurity[0] for tree in trees]


@agrees("best-split", "sklearn.tree.DecisionTreeClassifier of depth 1")
def test_best_split(solve: Solve, rng: Rng) -> Pair:
    # Of equal gains scikit-learn takes any: the gain is compared, and that the split has it.
    y = rng.integers(0, 3, rng.integers(10, 60))
    X = exact(rng, len(y), 3)
    stump = DecisionTreeClassifier(max_depth=1, random_state=0).fit(X, y).tree_
    share = stump.n_node_samples / len(y)
    gain = stump.impurity[0] - share[1:] @ stump.impurity[1:]

    feature, threshold, claimed = solve(X, y)
    left = X[:, feature] <= threshold
    sides = [
        DecisionTreeClassifier(max_depth=1).fit(X[rows], y[rows]).tree_ for rows in (left, ~left)
    ]
    weighed = sum(side.n_node_samples[0] * side.impurity[0] for side in sides) / len(y)
    return (claimed, stump.impurity[0] - weighed), (gain, gain)


@agrees("decision-tree", "sklearn.tree.DecisionTreeClassifier")
def test_decision_tree(solve: Solve, rng: Rng) -> Pair:
    # Labels that follow two questions nearly always: no two splits are equally good up to depth 2.
    X = exact(rng, 400, 3)
    middle = np.median(X, axis=0)
    y = 2 * (X[:, 0] > middle[0]) + (X[:, 1] > 0.7 * middle[1])
    y = np.where(rng.random(len(y)) < 0.1, rng.integers(0, 4, len(y)), y)
    tree = solve(2)
    tree.fit(X, y)
    wanted = DecisionTreeClassifier(max_depth=2, random_state=0).fit(X, y)
    fresh = exact(rng, 200, 3)
    return tree.predict(fresh), wanted.predict(fresh)


@agrees("gradient-boosting-stumps", "sklearn.ensemble.GradientBoostingRegressor", draws=20)
def test_boosting(solve: Solve, rng: Rng) -> Pair:
    # Two features may part the rows alike, and scikit-learn takes either: the rows asked are the
    # rows of training, for which both are the same.
    X = exact(rng, 60, 3)
    y = np.sin(X[:, 0]) + X[:, 1] + rng.normal(size=len(X))
    rounds, lr = int(rng.integers(1, 25)), float(rng.uniform(0.05, 1))
    model = GradientBoostingRegressor(
        n_estimators=rounds, learning_rate=lr, max_depth=1, criterion="squared_error"
    )
    staged = model.fit(X, y).staged_predict(X)
    return solve(X, y, X, rounds, lr), [np.full(len(X), y.mean()), *staged]


@agrees("random-forest", "votes of sklearn.ensemble.RandomForestClassifier", 2, tolerance=0.2)
def test_random_forest(solve: Solve, rng: Rng) -> Pair:
    # Both draw, so only shares can agree: of 400 votes each, their differences have a standard
    # deviation of at most 0.035. Rows are all different, so every leaf is pure in both.
    X, fresh = exact(rng, 20, 3), exact(rng, 10, 3)
    y = (X[:, 0] + rng.normal(0, 0.1, len(X)) > X[:, 0].mean()).astype(np.int64)
    forest = solve(400, 1, best_of, rng)
    forest.fit(X, y)
    model = RandomForestClassifier(400, max_features=1, random_state=0).fit(X, y)
    return forest.votes(fresh).mean(axis=0), model.predict_proba(fresh)[:, 1]


def best_of(X: np.ndarray, y: np.ndarray, features: Sequence[int]) -> tuple[int, float] | None:
    """The question of a stump on some of the columns; None where nothing is left to ask."""
    stump = DecisionTreeClassifier(max_depth=1).fit(X[:, features], y).tree_
    return None if stump.node_count == 1 else (int(features[stump.feature[0]]), stump.threshold[0])
