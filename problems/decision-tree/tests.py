"""Test cases of the decision tree."""

import numpy as np

from ml_judge import Case, generator


def column(*values: float) -> np.ndarray:
    """Rows with one feature."""
    return np.array(values, dtype=np.float64).reshape(-1, 1)


def everywhere(low: float, high: float, step: float, d: int) -> np.ndarray:
    """All points of a grid with d features."""
    axis = np.arange(low, high + step, step)
    return np.stack(np.meshgrid(*[axis] * d, indexing="ij"), axis=-1).reshape(-1, d)


LINE = {"X": column(1, 2, 3, 4), "y": np.array(["a", "a", "b", "a"])}
SQUARE = everywhere(0, 1, 1, 2)
STAIRS = {"X": column(*range(8)), "y": np.array([0, 0, 1, 1, 2, 2, 0, 1])}


# Labels of two features that hold 0 and 1 below. Gains of such a feature can be chosen finely.
HALVES = np.repeat([1, 0], [1999, 2001])


def cut(rows: int, ones: int) -> np.ndarray:
    """A feature that is 0 in so many rows, of which so many have the label 1, and 1 elsewhere."""
    feature = np.ones(4000)
    feature[:ones] = 0.0
    feature[1999 : 1999 + rows - ones] = 0.0
    return feature


# Its own gain is 3e-13, which is none; below a `cut` it tells the labels apart.
TELLING = np.ones(4000)
TELLING[np.r_[0:900, 992:1090, 1999:2099, 2992:3891]] = 0.0

SAMPLES = [
    Case("one question", max_depth=1, **LINE, X_new=column(0, 2.5, 3, 9)),
    Case("two questions, and a row on the threshold", max_depth=2, **LINE, X_new=column(3, 3.5, 4)),
    Case(
        "claims by amount and age of the contract",
        max_depth=2,
        X=np.array([[100, 5], [250, 8], [900, 1], [800, 9], [950, 2], [300, 1], [700, 6]]) * 1.0,
        y=np.array(["pay", "pay", "inspect", "pay", "inspect", "pay", "pay"]),
        X_new=np.array([[850.0, 1.0], [850.0, 7.0], [150.0, 0.5]]),
    ),
]

HIDDEN = [
    Case(
        "words longer than the first label",
        max_depth=1,
        X=column(1, 2),
        y=np.array(["ok", "okay"]),
        X_new=column(1, 2),
    ),
    Case("depth 0", max_depth=0, X=column(1, 2, 3), y=np.array([7, 4, 7]), X_new=column(1, 2, 3)),
    Case("a pure root", max_depth=3, X=column(1, 2), y=np.array([5, 5]), X_new=column(0, 9)),
    Case("one row", max_depth=2, X=column(1), y=np.array(["only"]), X_new=column(0, 1)),
    Case(
        "equal counts in a leaf: the smallest label",
        max_depth=0,
        X=column(1, 2, 3, 4),
        y=np.array([9, -2, 9, -2]),
        X_new=column(0),
    ),
    Case(
        "rows that no question separates",
        max_depth=5,
        X=column(1, 1, 1, 2, 2),
        y=np.array([3, 1, 3, 0, 1]),
        X_new=column(1, 1.5, 2),
    ),
    Case("exclusive or: no gain", max_depth=2, X=SQUARE, y=np.array([1, 0, 0, 1]), X_new=SQUARE),
    Case(
        "exclusive or, not quite balanced",
        max_depth=3,
        X=np.vstack([SQUARE, SQUARE, [[0.0, 0.0]]]),
        y=np.array([1, 0, 0, 1, 1, 0, 0, 1, 1]),
        X_new=everywhere(-0.5, 1.5, 0.5, 2),
    ),
    *(
        Case(f"stairs to depth {depth}", max_depth=depth, **STAIRS, X_new=everywhere(-1, 8, 0.5, 1))
        for depth in (1, 2, 3, 9)
    ),
    Case(
        "a question between any two rows, fourteen deep",
        max_depth=30,
        X=column(*range(15)),
        y=np.arange(15) % 2,
        X_new=everywhere(-1, 15, 0.5, 1),
    ),
    Case(
        "the same feature again further down",
        max_depth=2,
        X=np.array([[1, 0], [2, 1], [3, 0], [4, 1], [5, 0], [6, 1]]) * 1.0,
        y=np.array([0, 0, 1, 1, 0, 0]),
        X_new=np.array([[1.5, 0], [2.5, 1], [3.5, 0], [4.5, 0], [4.75, 1], [9, 9]]),
    ),
    Case(
        "a threshold between rows of the node alone",
        max_depth=2,
        X=np.array([[0, 0], [0, 4], [9, 1], [9, 2], [9, 3]]) * 1.0,
        y=np.array(["a", "b", "c", "c", "c"]),
        X_new=np.array([[0, 0.75], [0, 1.5], [0, 2.5], [0, 3.75], [9, 0]]),
    ),
    Case(
        "two features alike",
        max_depth=1,
        X=np.array([[3.0, 1.0], [1.0, 3.0], [4.0, 0.0], [2.0, 2.0]]),
        y=np.array([1, 0, 1, 0]),
        X_new=everywhere(0, 4, 0.5, 2),
    ),
    Case(
        "equal gains apart by rounding",
        max_depth=1,
        X=np.array([[1, 0, 2, 2, 0, 1, 1], [1, 1, 3, 2, 3, 1, 0]]).T * 1.0,
        y=np.array([0, 0, 2, 2, 0, 1, 2]),
        X_new=everywhere(0, 3, 0.5, 2),
    ),
    Case(
        "one row cut off, or the halves separated",
        max_depth=1,
        X=np.array([[0, 5], [9, 1], [9, 2], [9, 3], [9, 6], [9, 7], [9, 8], [9, 9]]) * 1.0,
        y=np.array([1, 0, 0, 0, 1, 1, 1, 0]),
        X_new=everywhere(0, 9, 1.5, 2),
    ),
    Case(
        "Gini and entropy disagree",
        max_depth=1,
        X=np.array([[2, 2, 2, 2, 2, 1, 2, 0, 2, 2], [3, 0, 3, 2, 3, 3, 3, 3, 1, 3]]).T * 1.0,
        y=np.array([0, 0, 1, 0, 0, 1, 0, 0, 0, 0]),
        X_new=everywhere(0, 3, 0.5, 2),
    ),
    Case(
        "Gini and entropy cut a line in different places",
        max_depth=1,
        X=column(0, 1, 2, 3, 4),
        y=np.array([2, 0, 1, 2, 2]),
        X_new=everywhere(-1, 5, 0.5, 1),
    ),
    Case(
        "values a hair apart",
        max_depth=2,
        X=column(1.0, 1.0 + 4e-10, 1.0 + 8e-10, 1.0 + 1.2e-9),
        y=np.array([0, 1, 1, 0]),
        X_new=column(1.0, 1.0 + 3e-10, 1.0 + 9e-10, 1.0 + 1.2e-9),
    ),
    Case(
        "large labels that are neighbours",
        max_depth=1,
        X=column(1, 2, 3),
        y=2**53 + np.array([0, 1, 1], dtype=np.int64),
        X_new=column(0, 2),
    ),
    Case(
        "a gain of 7e-12, and large ones below",
        max_depth=2,
        X=np.stack([cut(1985, 992), TELLING], axis=1),
        y=HALVES,
        X_new=SQUARE,
    ),
    Case(
        "the second gain is larger by 5e-12",
        max_depth=1,
        X=np.stack([cut(1963, 1001), cut(1937, 988)], axis=1),
        y=HALVES,
        X_new=SQUARE,
    ),
    Case(
        "the second gain is larger by 3e-13: a tie",
        max_depth=1,
        X=np.stack([cut(1955, 997), cut(1945, 992)], axis=1),
        y=HALVES,
        X_new=SQUARE,
    ),
    Case("nothing to predict", max_depth=2, **LINE, X_new=np.zeros((0, 1))),
    Case(
        "one row of another label among forty",
        max_depth=1,
        X=column(*range(40)),
        y=np.array([0] * 39 + [1]),
        X_new=column(0, 38, 38.5, 38.75, 40),
    ),
    Case(
        "one row of another label among four thousand",
        max_depth=1,
        X=column(*range(4000)),
        y=np.array([0] * 3999 + [1]),
        X_new=column(0, 3998, 3998.75, 4000),
    ),
    Case(
        "a tree of forty levels",
        max_depth=100,
        X=column(*range(40)),
        y=np.array([0, 1] * 20),
        X_new=everywhere(-1, 40, 0.5, 1),
    ),
    Case(
        "labels that differ in capitals, by a space or not at all",
        max_depth=3,
        X=column(1, 2, 3, 4),
        y=np.array(["a", "A", "a ", ""]),
        X_new=column(1, 2, 3, 4),
    ),
    Case(
        "labels that are each other's opposite",
        max_depth=3,
        X=column(1, 2, 3),
        y=np.array([-1, 1, -1]),
        X_new=column(1, 2, 3),
    ),
    Case(
        "two hundred labels",
        max_depth=3,
        X=column(*range(595)),
        y=np.repeat(np.arange(199) * 3, np.arange(199) % 5 + 1),
        X_new=column(*range(0, 595, 7)),
    ),
    Case(
        "twenty features, the last one tells",
        max_depth=1,
        X=np.where(np.arange(20) < 19, np.arange(10)[:, None] % 3, np.arange(10)[:, None]) * 1.0,
        y=np.repeat([0, 1], [4, 6]),
        X_new=np.arange(10.0)[:, None] * np.ones(20),
    ),
    Case(
        "two rows of six features",
        max_depth=2,
        X=np.array([[0.0, 1, 1, 1, 1, 0], [0, 1, 1, 1, 1, 5]]),
        y=np.array([3, 8]),
        X_new=np.array([[0.0, 1, 1, 1, 1, 5], [0, 1, 1, 1, 1, 1]]),
    ),
    Case(
        "values that float32 cannot tell apart",
        max_depth=3,
        X=column(2**24, 2**24 + 1, 2**24 + 2),
        y=np.array([0, 1, 0]),
        X_new=column(2**24, 2**24 + 1, 2**24 + 2),
    ),
]


@generator(sizes=(1, 2, 3, 5, 8, 40))
def claims_on_a_grid(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows on a grid, new rows on and beside the thresholds"""
    d = int(rng.integers(1, 4))
    return {
        "max_depth": int(rng.integers(0, 6)),
        "X": rng.integers(-2, 3, (size, d)) * 1.0,
        "y": rng.integers(0, int(rng.integers(2, 5)), size) * 10,
        "X_new": rng.integers(-6, 7, (60, d)) / 2,
    }


@generator(sizes=(10, 100, 4000), once_from=4000)
def many_claims(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random claims, four features, three outcomes"""
    X, X_new = rng.normal(size=(size, 4)), rng.normal(size=(300, 4))
    risk = np.abs(X[:, 0] - X[:, 1]) + X[:, 2] + rng.normal(0.0, 0.5, size)
    outcomes = np.array(["pay", "inspect", "refuse"])
    return {"max_depth": 6, "X": X, "y": outcomes[np.digitize(risk, [0.5, 2.0])], "X_new": X_new}
