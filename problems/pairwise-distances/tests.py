"""Test cases of distances between pairs."""

import numpy as np

from ml_judge import Case, closer_look, generator

METRICS = ("euclidean", "manhattan", "cosine")


def rows(*values: list[float]) -> np.ndarray:
    """Rows as a float64 matrix."""
    return np.array(values, dtype=np.float64)


def cases(name: str, A: np.ndarray, B: np.ndarray, metrics: tuple[str, ...] = METRICS) -> list:
    """One case for each metric."""
    return [Case(f"{name}, {metric}", A=A, B=B, metric=metric) for metric in metrics]


SAMPLES = cases("one row and two", rows([3, 4]), rows([0, 0], [4, -3]))

# Two groups on either side of zero, and within each the distances are tiny.
APART = rows([1e6, 1e6], [1e6 + 1e-6, 1e6], [-1e6, 1e6], [-1e6, 1e6 + 3e-6])

GROUP = 1e6 + rows([0.1, 0.7, 0.3]) + np.outer(np.arange(6), [0.0013, 0.0007, -0.0011])

# Distances of all sizes between a millionth and a million.
NEAR_AND_FAR = 10.0 ** np.arange(-6, 7)[:, None] * [1.0, 0.7]

MANY = np.random.default_rng(20).normal(size=(80, 8000))

HIDDEN = [
    *cases(
        "three rows and two", rows([1, 2, 0], [0, -1, 4], [2, 2, 2]), rows([1, 0, 0], [3, 5, -2])
    ),
    *cases("a set with itself", *[rows([1, 2], [3, -1], [0.5, 0.25])] * 2),
    *cases("one feature", rows([2], [-3]), rows([5], [-1], [2])),
    *cases("close rows, far from zero", APART, APART[::-1] + [0, 2e-6]),
    *cases("one group with itself, far from zero", GROUP, GROUP),
    *cases("rows of zeros", rows([0, 0], [1, 2], [0, 0]), rows([3, -1], [0, 0])),
    *cases("short rows", 1e-9 * rows([1, 2], [-3, 1]), 1e-9 * rows([2, 1], [1, 1], [3, -1])),
    *cases("rows far below a billionth", 1e-100 * rows([1, 2], [-3, 1]), 1e-100 * rows([2, 1])),
    *cases("a set with itself and its row of zeros", *[rows([1, 2], [0, 0], [3, -1])] * 2),
    *cases("long rows and short ones", 1e8 * rows([1, 2], [2, 0]), rows([2, 1], [1e-7, 0])),
    *cases("opposite and equal directions", rows([1, 2, 3], [-2, -4, -6]), rows([2, 4, 6])),
    *cases("one feature decides", rows([0, 0, 0, 9]), rows([1, 1, 1, 0], [0, 0, 0, 0.5])),
    *cases("a large common part", rows([101, 99], [102, 98]), rows([99, 101], [100, 100])),
    *cases("no rows on the left", np.zeros((0, 3)), rows([1, 2, 3], [4, 5, 6])),
    *cases("no rows on the right", rows([1, 2, 3], [4, 5, 6]), np.zeros((0, 3))),
    *cases("a million from zero, near and far", 1e6 + NEAR_AND_FAR[:3], 1e6 + NEAR_AND_FAR),
    *cases("a hundred features, a million from zero", 1e6 + MANY[:3, :100], 1e6 + MANY[3:7, :100]),
    *cases("forty rows on either side", MANY[:40, :3], MANY[40:80, :3]),
    *cases("two thousand rows on the right", MANY[:1, :4], MANY[0].reshape(2000, 4)),
    *cases("two thousand rows on the left", MANY[0].reshape(2000, 4), MANY[:1, :4]),
    *cases("as many rows as features", rows([1, 5], [4, 1]), rows([7, 2], [0, 3])),
]


@generator(sizes=(1, 2, 3, 8, 60))
def random_rows(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows"""
    d, m = rng.integers(1, 9, 2)
    return {
        "A": rng.normal(0.5, 2.0, (size, d)),
        "B": rng.normal(0.5, 2.0, (m, d)),
        "metric": str(rng.choice(METRICS)),
    }


@closer_look(30)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    A, B = rng.normal(size=(2, size, 4))
    return {"A": A, "B": B, "metric": "euclidean"}
