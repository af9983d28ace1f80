"""Test cases of least squares."""

import numpy as np

from ml_judge import Case, closer_look, generator


def loads(seed: int, n: int, d: int, noise: float = 1.0) -> dict[str, np.ndarray]:
    """Random days, with a noisy linear load."""
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(n, d))
    return {"X": X, "y": X @ rng.normal(0.0, 2.0, d) + 5.0 + rng.normal(0.0, noise, n)}


def with_columns(arguments: dict[str, np.ndarray], matrix: object) -> dict[str, np.ndarray]:
    """The same days, with the columns mixed by a matrix of shape (d, number of new columns)."""
    return {**arguments, "X": arguments["X"] @ np.array(matrix, dtype=np.float64)}


def two_units(seed: int) -> dict[str, np.ndarray]:
    """Days with one temperature in kelvin and in degrees Fahrenheit: far from zero, and rounded."""
    arguments = loads(seed, 12, 1)
    kelvin = 290.0 + 0.3 * arguments["X"]
    return {**arguments, "X": np.hstack([kelvin, 1.8 * kelvin - 459.67])}


def near_rows(seed: int) -> dict[str, np.ndarray]:
    """Fewer rows than columns; the last two differ by a millionth."""
    arguments = loads(seed, 4, 6)
    X = arguments["X"]
    return {"X": np.vstack([X[:3], X[2] + 1e-6 * X[3]]), "y": arguments["y"]}


def weak(seed: int, n: int, d: int) -> dict[str, np.ndarray]:
    """Days of many columns, of which two differ by a millionth."""
    arguments = loads(seed, n, d)
    X = arguments["X"]
    X[:, 1] = X[:, 0] + 1e-6 * X[:, 1]
    return {"X": X, "y": X @ np.arange(1.0, d + 1)}


def near_wide(seed: int) -> dict[str, np.ndarray]:
    """Far fewer rows than columns; the last two differ by a millionth."""
    arguments = loads(seed, 5, 12)
    X = arguments["X"]
    return {"X": np.vstack([X[:3], X[2] + 1e-6 * X[3]]), "y": arguments["y"][:4]}


def late(seed: int) -> dict[str, np.ndarray]:
    """Days of which the last third obeys another law."""
    arguments = loads(seed, 2000, 2)
    arguments["y"][1300:] += 20.0 + 3.0 * arguments["X"][1300:, 0]
    return arguments


SAMPLES = [
    Case("three rows on no line", X=np.array([[0], [1], [2]]), y=np.array([1, 3, 8])),
    Case("the same column twice", X=np.array([[0, 0], [1, 1], [2, 2]]), y=np.array([1, 3, 8])),
]

HIDDEN = [
    Case("three columns, twelve rows", **loads(1, 12, 3)),
    Case("an exact fit", **loads(2, 9, 2, noise=0.0)),
    Case("as many rows as unknowns", **loads(3, 4, 3)),
    Case("a column and its double", **with_columns(loads(4, 8, 1), [[1, 2]])),
    Case(
        "a column is the sum of two others", **with_columns(loads(5, 10, 2), [[1, 0, 1], [0, 1, 1]])
    ),
    Case(
        "five columns of rank two",
        **with_columns(loads(6, 12, 2), [[1, 0, 2, 1, -1], [0, 1, 1, -1, 3]]),
    ),
    Case(
        "a constant column",
        X=np.array([[2.0, 1.0], [2.0, 3.0], [2.0, 4.0]]),
        y=np.array([1.0, 2.0, 5.0]),
    ),
    Case(
        "a column of ones",
        X=np.array([[1.0, 0.5], [1.0, -1.0], [1.0, 2.0], [1.0, 1.0]]),
        y=np.array([1.0, 3.0, -2.0, 0.5]),
    ),
    Case(
        "a column of zeros",
        X=np.array([[0.0, 1.0], [0.0, 2.0], [0.0, 5.0]]),
        y=np.array([2.0, 1.0, -3.0]),
    ),
    Case("constant columns only", X=np.full((4, 2), 3.0), y=np.array([1.0, 2.0, 4.0, 5.0])),
    Case("more columns than rows", **loads(7, 3, 6)),
    Case("two rows", X=np.array([[1.0, 2.0, 0.0], [3.0, 1.0, 1.0]]), y=np.array([4.0, -1.0])),
    Case("a single row", X=np.array([[2.0, -1.0, 0.5]]), y=np.array([7.0])),
    Case("a single row and column", X=np.array([[3]]), y=np.array([-2])),
    Case(
        "all targets are equal",
        X=np.array([[1.0, 4.0], [2.0, -3.0], [0.0, 1.0]]),
        y=np.full(3, 6.0),
    ),
    Case(
        "targets far from zero",
        X=np.array([[0.1], [-0.1], [0.2]]),
        y=np.array([1000.0, 990.0, 1010.0]),
    ),
    Case(
        "columns far from zero",
        **{**loads(8, 15, 2), "X": loads(8, 15, 2)["X"] + np.array([1000.0, -500.0])},
    ),
    Case(
        "columns of very different size",
        **with_columns(loads(9, 14, 2, noise=1e-6), [[1000, 0], [0, 0.01]]),
    ),
    Case(
        "two columns that nearly agree",
        **with_columns(loads(10, 12, 2, noise=0.0), [[1, 1], [0, 1e-6]]),
    ),
    Case(
        "two that nearly agree, and one that is their sum",
        **with_columns(loads(11, 12, 2, noise=0.0), [[1, 1, 2], [0, 1e-3, 1e-3]]),
    ),
    Case(
        "a direction ten thousand times weaker",
        **with_columns(loads(12, 12, 2, noise=0.0), [[1, 1], [0, 1e-4]]),
    ),
    Case(
        "dependent columns of large numbers",
        **with_columns(loads(13, 9, 2), [[1e7, 0, 1e7], [0, 1e7, -3e7]]),
    ),
    Case("columns in tiny units", **with_columns(loads(14, 9, 2), [[1e-7, 0], [0, 2e-7]])),
    Case("columns in units of 1e-15", **with_columns(loads(15, 9, 2), [[1e-15, 0], [0, 2e-15]])),
    Case("a temperature in two units", **two_units(16)),
    Case(
        "two columns that agree nearly to the border",
        **with_columns(loads(17, 12, 2, noise=0.0), [[1, 1], [0, 4e-7]]),
    ),
    Case("few rows, two of which nearly agree", **near_rows(18)),
    Case(
        "whole numbers beyond 32 bits",
        X=np.array([[5_000_000_000, 1], [9_000_000_000, 7_000_000_000], [1, 6_000_000_000]]),
        y=np.array([20_000_000_000, -3_000_000_000, 8_000_000_000]),
    ),
    Case("forty columns, weak directions among them", **weak(1, 60, 40)),
    Case("twelve columns and four rows, two nearly alike", **near_wide(2)),
    Case("two thousand rows, the last ones differ", **late(3)),
    Case(
        "whole numbers",
        X=np.array([[1, 2], [3, 4], [5, -6], [0, 1]]),
        y=np.array([10, 20, -7, 3]),
    ),
    Case(
        "large whole numbers",
        X=np.array([[100_000, 3], [200_000, 1], [400_000, 5], [150_000, 2]]),
        y=np.array([3_000_000, 5_000_000, 9_000_000, 4_000_000]),
    ),
]


@generator(sizes=(1, 2, 3, 8, 50, 1000))
def random_loads(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random days, perhaps with dependent columns"""
    arguments = loads(int(rng.integers(2**31)), size, int(rng.integers(1, 5)))
    d = arguments["X"].shape[1]
    if rng.random() < 0.5:
        # Whole factors: sums of columns are exact but for their last bits.
        arguments = with_columns(arguments, np.hstack([np.eye(d), rng.integers(-2, 3, (d, 2))]))
    return dict(arguments)


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    X = rng.normal(size=(size, 3))
    return {"X": X, "y": X @ np.array([1.0, -2.0, 0.5]) + rng.normal(size=size)}
