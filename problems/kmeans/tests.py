"""Test cases of Lloyd's k-means."""

import numpy as np

from ml_judge import Case, closer_look, generator


def column(*values: float) -> np.ndarray:
    """Rows with one feature."""
    return np.array(values, dtype=np.float64).reshape(-1, 1)


def uneven(n: int) -> np.ndarray:
    """Rows on a line at growing distances, over which centroids spread slowly."""
    return column(*np.random.default_rng(n).uniform(0.0, 1.0, n).cumsum())


# Quantiles of Student's t with two degrees of freedom: any border between two centroids would
# nearly stay, so one row or two change sides at a time. It takes 331 iterations until none does.
SHARE = (np.arange(2600) + 0.5) / 2600
SLOW = 1e-6 * column(*(2 * SHARE - 1) / np.sqrt(SHARE * (1 - SHARE)))

# 216 iterations over all pairs, which a loop in Python does not come through in time.
LONG = np.sort(np.random.default_rng(5).uniform(0.0, 1e-6, 2400)).reshape(-1, 1)

LOST = {
    "X": np.array([[3, -9], [7, 2], [1, 6], [-6, -4], [0, -9], [-2, 7], [4, 2], [6, 4]]) * 1.0,
    "init": np.array([[2.0, 1.0], [-7.0, 0.0], [7.0, 4.0]]),
}
FOUND_AGAIN = {
    "X": np.array([[-2, 7], [3, -6], [-8, 7], [9, -6], [-9, 2], [1, -4]]) * 1.0,
    "init": np.array([[-1.0, 3.0], [-8.0, -1.0], [-5.0, -9.0]]),
}

SAMPLES = [
    Case("one iteration on a line", X=column(1, 2, 6, 7), init=column(1, 2), iters=1),
    Case(
        "two clusters in the plane",
        X=np.array([[0.0, 0.0], [0.0, 2.0], [1.0, 1.0], [8.0, 8.0], [9.0, 7.0]]),
        init=np.array([[0.0, 0.0], [1.0, 1.0]]),
        iters=10,
    ),
    Case("a centroid that nothing is near to", X=column(1, 2, 6), init=column(2, 50), iters=3),
]

HIDDEN = [
    Case("no iterations", X=column(1, 2, 6, 7), init=np.array([[1], [5]]), iters=0),
    Case("no iterations, many digits", X=column(1, 2), init=column(0.1, 5.3), iters=0),
    Case("equal distances: the lower centroid", X=column(0, 2, 4, 6), init=column(0, 4), iters=2),
    Case("equal distances at the end", X=column(0, 2, 3, 8), init=column(1, 5), iters=0),
    Case(
        "two centroids at the same place",
        X=column(1, 2, 4, 5, 9),
        init=column(3, 3, 9),
        iters=5,
    ),
    Case("a cluster loses all its rows on the way", **LOST, iters=6),
    Case("an empty cluster wins rows again", **FOUND_AGAIN, iters=3),
    Case("an empty cluster wins rows again, to the end", **FOUND_AGAIN, iters=50),
    Case(
        "whole numbers",
        X=np.array([[1, 0], [2, 1], [2, 3], [9, 9], [10, 12]]),
        init=np.array([[1, 1], [8, 8]]),
        iters=4,
    ),
    Case(
        "one centroid",
        X=np.array([[1.0, 5.0], [2.0, 7.5], [4.5, 0.0]]),
        init=np.ones((1, 2)),
        iters=2,
    ),
    Case("as many centroids as rows", X=column(4, 1, 9), init=column(1, 4, 9), iters=3),
    Case(
        "a single row", X=np.array([[2.5, -1.0]]), init=np.array([[0.0, 0.0], [3.0, 3.0]]), iters=2
    ),
    Case(
        "Euclid and the city block disagree",
        X=np.array([[3.0, 3.0], [0.0, 1.0]]),
        init=np.array([[0.0, 0.0], [7.0, 0.0], [3.0, 7.5]]),
        iters=1,
    ),
    Case("stopped half-way", X=uneven(60), init=column(0, 0.5, 1, 1.5), iters=4),
    Case("very small distances", X=uneven(80) * 1e-6, init=column(0, 1, 2) * 1e-6, iters=200),
    Case("a million iterations", X=uneven(30), init=column(0, 1, 2), iters=1_000_000),
    Case(
        "small moves far from the origin",
        X=1e5 + column(0, 0.1, 0.2, 0.9, 1),
        init=1e5 + column(0, 0.05),
        iters=50,
    ),
    Case("331 iterations, a row or two at a time", X=SLOW, init=SLOW[:2], iters=400).once(),
    Case("216 iterations of 2,400 rows", X=LONG, init=LONG[:12], iters=1000).once(),
    Case(
        "nearly equal, very small distances",
        X=column(0.75001) * 1e-6,
        init=column(0, 1.5) * 1e-6,
        iters=0,
    ),
    Case(
        "whole rows, but broken centroids",
        X=np.array([[0], [1], [4], [9]]),
        init=column(0.75, 1.75),
        iters=0,
    ),
    Case(
        "distances that differ by a billionth",
        X=column(0, 0),
        init=column(1, 1e-9 - 1),
        iters=0,
    ),
    Case(
        "a million iterations, from right to left",
        X=uneven(30),
        init=column(9, 3, 0),
        iters=1_000_000,
    ),
]


@generator(sizes=(1, 2, 3, 5, 8, 40, 300))
def random_rows(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows and centroids"""
    d = int(rng.integers(1, 4))
    return {
        "X": rng.normal(0.0, 3.0, (size, d)),
        "init": rng.normal(0.0, 2.0, (int(rng.integers(1, 6)), d)),
        "iters": int(rng.integers(1, 10)),
    }


@generator(sizes=(20, 8000), once_from=8000)
def many_rows(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows, twelve centroids"""
    X = rng.uniform(0.0, 10.0, (size, 3))
    return {"X": X, "init": rng.uniform(0.0, 10.0, (12, 3)), "iters": 10}


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    X = rng.normal(size=(size, 2))
    return {"X": X, "init": X[:3], "iters": 5}
