"""Test cases of one step of EM."""

import numpy as np

from ml_judge import Case, closer_look, generator


def rows(*values: list[float]) -> np.ndarray:
    return np.array(values, dtype=np.float64)


def drawn(seed: int, n: int, d: int, k: int, at: float = 0.0) -> dict[str, object]:
    """Rows of k clusters around `at`, and parameters that are near to them."""
    rng = np.random.default_rng(seed)
    centres = rng.normal(0, 3, (k, d))
    X = centres[rng.integers(k, size=n)] + rng.normal(size=(n, d))
    return {
        "X": X + at,
        "weights": rng.dirichlet(np.full(k, 3.0)),
        "means": centres + rng.normal(0, 0.5, (k, d)) + at,
        "variances": rng.uniform(0.5, 2, (k, d)),
    }


TWO = {
    "X": rows([0], [2]),
    "weights": np.array([0.5, 0.5]),
    "means": rows([0], [2]),
    "variances": rows([1], [1]),
}
PLANE = {
    "X": rows([0, 0], [1, 0.5], [5, 5], [6, 4], [2, 3]),
    "weights": np.array([0.25, 0.75]),
    "means": rows([0.5, 0], [5, 4]),
    "variances": rows([1, 0.5], [2, 4]),
}
ONE = {"weights": np.array([1.0]), "means": rows([0, 0]), "variances": rows([1, 1])}
LONE = {
    "X": rows([0], [0.25], [50]),
    "weights": np.array([0.5, 0.5]),
    "means": rows([0], [50]),
    "variances": rows([1], [0.01]),
}

SAMPLES = [Case("two rows, two components", **TWO), Case("five rows in the plane", **PLANE)]

HIDDEN = [
    Case("one component", X=PLANE["X"], **ONE),
    Case("one row, one component", X=rows([3, 4]), **ONE),
    Case("a row far from everything", **{**PLANE, "X": rows([0, 0], [500, -300], [6, 4])}),
    Case("all rows far from everything", **{**TWO, "X": rows([1000], [1500], [-2000])}),
    Case("very far, where squares are large", **{**TWO, "X": rows([1e8], [-1e8], [0.5])}),
    Case("a component without weight", **{**PLANE, "weights": np.array([0.0, 1.0])}),
    Case(
        "a component that no row is near to",
        X=rows([0], [1], [2]),
        weights=np.array([0.5, 0.5]),
        means=rows([1], [1e4]),
        variances=rows([1], [0.25]),
    ),
    Case(
        "an empty component with a variance below the floor",
        X=rows([0], [1], [2]),
        weights=np.array([1.0, 0.0]),
        means=rows([1], [7]),
        variances=rows([1], [1e-9]),
        floor=1e-3,
    ),
    Case(
        "a component with a share of a thousand-millionth",
        X=rows([0], [1], [2], [1.5]),
        weights=np.array([1 - 1e-9, 1e-9]),
        means=rows([1], [1.5]),
        variances=rows([1], [4]),
    ),
    Case(
        "a component with a share of 1e-40",
        X=rows([0], [1], [2]),
        weights=np.array([0.5, 0.5]),
        means=rows([1], [15]),
        variances=rows([1], [1]),
    ),
    Case("a component on one row: the floor", **LONE),
    Case("another floor", **LONE, floor=0.125),
    Case("a floor above all variances", **PLANE, floor=100.0),
    Case("a floor that does not matter", **PLANE, floor=0.5),
    Case("a tiny floor", **LONE, floor=1e-12),
    Case("unequal weights", **{**TWO, "weights": np.array([0.9, 0.1])}),
    Case("unequal variances", **{**TWO, "variances": rows([0.25], [9])}),
    Case("equal components", **{**TWO, "means": rows([1], [1])}),
    Case("between two components", **{**TWO, "X": rows([1], [1], [1.25])}),
    Case(
        "small variances",
        **{
            **PLANE,
            "X": 1e-2 * PLANE["X"],
            "means": 1e-2 * PLANE["means"],
            "variances": 1e-4 * PLANE["variances"],
        },
    ),
    Case("around a million", **drawn(1, 40, 2, 2, at=1e6)),
    Case("three components, thirty rows", **drawn(2, 30, 3, 3)),
    Case("five components of one feature", **drawn(3, 50, 1, 5)),
    Case("more components than rows", **drawn(4, 3, 2, 6)),
    Case("four hundred rows", **drawn(5, 400, 4, 4)),
    Case(
        "a floor between the variances of two features",
        X=rows([0, 0], [0.1, 4], [0.2, -4]),
        **ONE,
        floor=1.0,
    ),
    Case(
        "four hundred features with small variances",
        **{**drawn(6, 8, 400, 2), "variances": np.full((2, 400), 1e-3)},
    ),
    Case(
        "a component with a share of 1e-190",
        X=rows([0], [1], [2]),
        weights=np.array([0.5, 0.5]),
        means=rows([1], [31]),
        variances=rows([1], [1]),
    ),
    Case("twelve components", **drawn(7, 60, 2, 12)),
]


@generator(sizes=(1, 2, 5, 20, 120))
def random_rows(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows"""
    d, k = int(rng.integers(1, 4)), int(rng.integers(1, 5))
    return drawn(int(rng.integers(2**32)), size, d, k)


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return drawn(1, size, 2, 3)
