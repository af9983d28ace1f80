"""Test cases of median imputation."""

import numpy as np

from ml_judge import Case, closer_look, generator

NAN = np.nan


def rows(*values: list[float]) -> np.ndarray:
    """Rows as a float64 matrix."""
    return np.array(values, dtype=np.float64)


SAMPLES = [
    Case(
        "years and rooms",
        X_train=rows([1950, 2], [NAN, 3], [2010, NAN], [1980, 9]),
        X_test=rows([NAN, NAN], [1700, 80]),
    ),
    Case(
        "an even number of known values",
        X_train=rows([4, 1.5], [10, NAN], [NAN, 2], [1, NAN], [2, NAN]),
        X_test=rows([7, NAN]),
    ),
]


def drawn_rows(seed: int, n: int, d: int) -> np.ndarray:
    """Skewed values, none of which is equal to another, with gaps."""
    rng = np.random.default_rng(seed)
    X = rng.exponential(np.arange(1, d + 1), (n, d))
    return np.where(rng.random((n, d)) < 0.2, NAN, X)


HIDDEN = [
    Case("five known values", X_train=rows([1], [2], [4], [8], [16]), X_test=rows([NAN])),
    Case("six known values", X_train=rows([1], [2], [4], [8], [16], [99]), X_test=rows([NAN])),
    Case(
        "thirteen known values",
        X_train=rows(*([value**2] for value in range(13))),
        X_test=rows([NAN]),
    ),
    Case("some dozen rows", X_train=drawn_rows(1, 40, 3), X_test=drawn_rows(2, 5, 3)),
    Case("two thousand rows", X_train=drawn_rows(3, 2001, 12), X_test=drawn_rows(4, 30, 12)),
    Case("no gaps at all", X_train=rows([3, 1], [5, 2]), X_test=rows([9, 8], [7, -6])),
    Case(
        "gaps in the test rows alone",
        X_train=rows([1, 7], [2, 8], [9, 30]),
        X_test=rows([NAN, 5], [6, NAN]),
    ),
    Case(
        "gaps in the training rows alone",
        X_train=rows([1, NAN], [NAN, 8], [9, 30], [2, 4]),
        X_test=rows([100, 200], [300, 400]),
    ),
    Case(
        "test rows far from the training rows",
        X_train=rows([1], [NAN], [3], [2]),
        X_test=rows([1000], [NAN], [2000], [3000], [4000], [5000]),
    ),
    Case(
        "a column without a known value",
        X_train=rows([NAN, 5], [NAN, 7], [NAN, 9]),
        X_test=rows([NAN, NAN]),
    ),
    Case(
        "a column known in the test rows alone",
        X_train=rows([NAN, 5], [NAN, 7]),
        X_test=rows([40, NAN], [NAN, 1], [60, 2]),
    ),
    Case("nothing is known", X_train=rows([NAN, NAN]), X_test=rows([NAN, 3], [1, NAN])),
    Case(
        "one known value",
        X_train=rows([NAN], [-12.5], [NAN], [NAN]),
        X_test=rows([NAN], [3]),
    ),
    Case("one row", X_train=rows([4, NAN, -2]), X_test=rows([NAN, NAN, NAN])),
    Case(
        "zeros and minus ones are values",
        X_train=rows([0, -1], [0, -1], [0, -1], [8, 3], [NAN, NAN]),
        X_test=rows([0, -1], [NAN, NAN]),
    ),
    Case(
        "equal values count as often as they occur",
        X_train=rows([5], [1], [5], [5], [9], [2], [NAN]),
        X_test=rows([NAN]),
    ),
    Case(
        "the mean is far from the median",
        X_train=rows([1, 50], [2, 60], [3, NAN], [1e6, 70], [NAN, 1e9]),
        X_test=rows([NAN, NAN]),
    ),
    Case(
        "columns of very different size",
        X_train=rows([1e-6, 1e6], [3e-6, NAN], [NAN, 4e6]),
        X_test=rows([NAN, NAN]),
    ),
    Case(
        "every row has a gap",
        X_train=rows([1, NAN, 3], [NAN, 5, 6], [7, 8, NAN]),
        X_test=rows([NAN, 2, 2]),
    ),
    Case(
        "known values out of order, gaps between them",
        X_train=rows([9], [NAN], [1], [8], [NAN], [2], [3]),
        X_test=rows([NAN], [-4]),
    ),
    Case("no test rows", X_train=rows([1, NAN], [NAN, 2]), X_test=np.zeros((0, 2))),
    Case(
        "large values",
        X_train=rows([2**60], [2**61], [NAN]),
        X_test=rows([NAN], [2**62]),
    ),
    Case(
        "more columns than rows",
        X_train=rows([1, NAN, 3, NAN], [5, 6, NAN, NAN]),
        X_test=rows([NAN, NAN, NAN, 2]),
    ),
    Case(
        "numbers that are often put for gaps are values",
        X_train=rows([5, -999, 9999], [7, 3, 1], [NAN, 4, 2], [8, NAN, NAN], [9, -999, 9999]),
        X_test=rows([-1, -999, 9999], [0, -1, 0], [NAN, NAN, NAN]),
    ),
    Case(
        "digits beyond those of float32",
        X_train=rows([2**24 + 1, 0.1], [2**24 + 3, 0.3], [NAN, NAN]),
        X_test=rows([2**24 + 1.5, NAN], [NAN, 0.7]),
    ),
    Case(
        "tiny values",
        X_train=rows([3e-9, -2e-12], [NAN, 4e-12], [5e-9, NAN]),
        X_test=rows([7e-9, NAN], [NAN, 2e-9]),
    ),
    Case(
        "zeros and ones in equal number",
        X_train=rows([0, 1], [1, 0], [NAN, 0], [0, 1], [1, NAN]),
        X_test=rows([NAN, NAN]),
    ),
]


def with_gaps(rng: np.random.Generator, n: int, d: int, share: float) -> np.ndarray:
    """Skewed values in halves, so that some are equal, with gaps."""
    X = np.round(2 * rng.exponential(np.arange(1, d + 1) * 3.0, (n, d)) - 4) / 2
    X[rng.random((n, d)) < share] = NAN
    return X


@generator(sizes=(1, 2, 3, 5, 20, 1000))
def random_gaps(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random gaps"""
    d = int(rng.integers(1, 6))
    return {
        "X_train": with_gaps(rng, size, d, 0.3),
        "X_test": 10 * with_gaps(rng, int(rng.integers(1, 9)), d, 0.4),
    }


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"X_train": with_gaps(rng, size, 4, 0.3), "X_test": with_gaps(rng, 10, 4, 0.3)}
