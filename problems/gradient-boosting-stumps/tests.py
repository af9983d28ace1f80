"""Test cases of gradient boosting with stumps."""

import numpy as np

from ml_judge import Case, generator


def column(*values: float) -> np.ndarray:
    """Rows with one feature."""
    return np.array(values, dtype=np.float64).reshape(-1, 1)


LINE = {"X": column(1, 2, 3), "y": np.array([0.0, 0.0, 6.0])}
SLOPE = {
    "X": column(4, 1, 3, 2, 6, 5),
    "y": np.array([3.0, -1.0, 2.5, 0.5, 9.0, 4.0]),
    "X_new": column(0, 1.5, 2, 3.25, 4.5, 5.75, 99),
}
TABLE = {
    "X": np.array([[1, 8], [2, 3], [3, 6], [4, 1], [5, 7], [6, 2], [7, 5], [8, 4]]) * 1.0,
    "y": np.array([1.0, 4.5, 2.0, 7.0, 3.5, 9.0, 6.0, 8.5]),
    "X_new": np.array([[1.5, 1.5], [4.5, 4.5], [4.5, 9.0], [8.0, 0.0], [3.0, 3.5]]),
}

CORNERS = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])

SAMPLES = [
    Case("two rounds, and a row on the threshold", **LINE, X_new=column(2.5, 3), rounds=2, lr=0.5),
    Case("demand by temperature and price", **TABLE, rounds=3, lr=0.3),
]

HIDDEN = [
    Case("no rounds", **SLOPE, rounds=0, lr=0.5),
    Case("one row", X=column(3), y=np.array([7.0]), X_new=column(0, 9), rounds=3, lr=0.5),
    Case(
        "every column is constant",
        X=np.tile([2.0, 5.0], (3, 1)),
        y=np.array([1.0, 2.0, 6.0]),
        X_new=np.array([[2.0, 5.0], [0.0, 0.0]]),
        rounds=2,
        lr=0.5,
    ),
    Case("full steps", **SLOPE, rounds=4, lr=1.0),
    Case("small steps, many rounds", **SLOPE, rounds=60, lr=0.1),
    Case("two features take turns", **TABLE, rounds=12, lr=0.5),
    Case("a perfect fit, then nothing", **LINE, X_new=column(0, 2.25, 9), rounds=4, lr=1.0),
    Case(
        "all targets equal",
        X=column(1, 2, 3),
        y=np.array([4.0, 4.0, 4.0]),
        X_new=column(1, 2),
        rounds=3,
        lr=0.5,
    ),
    Case(
        "equal values with different targets",
        X=column(2, 1, 1, 2, 1, 3),
        y=np.array([1.0, 2.0, 6.0, -4.0, 0.5, 2.0]),
        X_new=column(1, 1.5, 2, 3),
        rounds=5,
        lr=0.5,
    ),
    Case(
        "two features alike",
        X=np.array([[1.0, 4.0], [2.0, 3.0], [3.0, 2.0], [4.0, 1.0]]),
        y=np.array([0.0, 1.0, 5.0, 6.0]),
        X_new=np.array([[1.0, 1.0], [4.0, 4.0], [2.5, 2.0]]),
        rounds=1,
        lr=0.5,
    ),
    Case(
        "a mirror image: the lower threshold",
        X=column(1, 2, 3),
        y=np.array([3.0, 0.0, 3.0]),
        X_new=column(1, 2, 3),
        rounds=1,
        lr=0.5,
    ),
    Case(
        "equal gains apart by rounding",
        X=np.array([[2, 3, 3, 3, 0, 3, 2], [3, 1, 1, 0, 2, 2, 2]]).T * 1.0,
        y=np.array([7.0, 0.0, 3.0, 7.0, 3.0, 1.0, 6.0]),
        X_new=np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0], [1.0, 3.0], [3.0, 0.5]]),
        rounds=1,
        lr=0.5,
    ),
    Case(
        "the second gain is larger by a ten-millionth",
        X=CORNERS,
        y=np.array([0.0, 1.00000005, 1.0, 2.00000005]),
        X_new=CORNERS,
        rounds=1,
        lr=1.0,
    ),
    Case(
        "the second gain is larger by less than a billionth: a tie",
        X=CORNERS,
        y=np.array([0.0, 1.00000000005, 1.0, 2.00000000005]),
        X_new=CORNERS,
        rounds=1,
        lr=1.0,
    ),
    Case(
        "one outlier, or the halves separated",
        X=np.array([[0, 5], [9, 1], [9, 2], [9, 3], [9, 6], [9, 7], [9, 8], [9, 4]]) * 1.0,
        y=np.array([9.0, 0.0, 1.0, 0.5, 6.0, 5.0, 6.5, 1.5]),
        X_new=np.array([[0.0, 1.0], [9.0, 1.0], [9.0, 9.0], [0.0, 9.0]]),
        rounds=2,
        lr=0.5,
    ),
    Case("nothing to predict", **LINE, X_new=np.zeros((0, 1)), rounds=2, lr=0.5),
    Case(
        "targets of some millionths",
        X=column(1, 2, 3, 4),
        y=np.array([0.0, 1.0, 8.0, 9.0]) * 4e-6,
        X_new=column(1, 2, 3, 4),
        rounds=3,
        lr=1.0,
    ),
    Case(
        "values a billionth apart",
        X=np.array([[1.0, 2.0], [2.0, 2.0], [3.0, 2.0], [4.0, 2.0]]) * 1e-9,
        y=np.array([1.0, 4.0, 2.0, 8.0]),
        X_new=np.array([[2.4, 0.0], [2.6, 9.0], [3.6, 0.0]]) * 1e-9,
        rounds=3,
        lr=0.5,
    ),
    Case(
        "a million, and a little more",
        X=1e6 + column(0, 0.25, 0.5, 0.75, 1),
        y=np.array([1.0, 1.5, 7.0, 7.5, 8.0]),
        X_new=1e6 + column(0.25, 0.4, 1),
        rounds=2,
        lr=0.5,
    ),
    Case(
        "one last day is unlike all others",
        X=column(*range(30)),
        y=np.array([1.0] * 29 + [50.0]),
        X_new=column(0, 28.5, 28.75, 99),
        rounds=2,
        lr=0.5,
    ),
    Case(
        "the second question explains little",
        X=CORNERS,
        y=np.array([-1.0005, -0.9995, 0.9995, 1.0005]),
        X_new=CORNERS,
        rounds=2,
        lr=1.0,
    ),
    Case(
        "two features alike, the lower threshold in the second",
        X=np.array([[10.0, 4.0], [20.0, 3.0], [30.0, 2.0], [40.0, 1.0]]),
        y=np.array([0.0, 1.0, 5.0, 6.0]),
        X_new=np.array([[10.0, 1.0], [40.0, 4.0], [25.0, 2.0]]),
        rounds=2,
        lr=0.5,
    ),
    Case("two hundred rounds of small steps", **SLOPE, rounds=200, lr=0.02),
]


@generator(sizes=(1, 2, 3, 5, 8, 40))
def days_on_a_grid(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows on a grid, new rows on and beside the thresholds"""
    d = int(rng.integers(1, 4))
    X = rng.integers(-2, 4, (size, d)) * 1.0
    return {
        "X": X,
        "y": X @ rng.normal(size=d) + rng.normal(5.0, 1.0, size),
        "X_new": rng.integers(-6, 9, (20, d)) / 2,
        "rounds": int(rng.integers(1, 9)),
        "lr": float(rng.choice([0.1, 0.3, 0.5, 0.9])),
    }


@generator(sizes=(10, 100, 2000), once_from=2000)
def many_days(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random days, three features"""
    X, X_new = rng.normal(size=(size, 3)), rng.normal(size=(100, 3))
    y = np.sin(2 * X[:, 0]) + X[:, 1] ** 2 - X[:, 2] + rng.normal(0.0, 0.3, size)
    return {"X": X, "y": y, "X_new": X_new, "rounds": 20, "lr": 0.3}
