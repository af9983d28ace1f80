"""Test cases of standardising by the training rows."""

import numpy as np

from ml_judge import Case, closer_look, generator

SAMPLES = [
    Case("three ages and a new one", X_train=np.array([[20], [30], [70]]), X_test=np.array([[50]])),
    Case(
        "a column that is constant in training",
        X_train=np.array([[1.0, 5.0], [2.0, 5.0], [6.0, 5.0]]),
        X_test=np.array([[3.0, 5.0], [2.0, 7.5]]),
    ),
]

HIDDEN = [
    Case(
        "test rows from another world",
        X_train=np.array([[0.0, 1.0], [2.0, 1.5], [4.0, -1.0]]),
        X_test=np.array([[100.0, 50.0], [104.0, 58.0]]),
    ),
    Case(
        "a test row a billion deviations away",
        X_train=np.array([[0.0, 7.0], [2.0, 7.0], [4.0, 7.0]]),
        X_test=np.array([[2e9, 3e9]]),
    ),
    Case(
        "a single test row",
        X_train=np.array([[1.0, -2.0], [3.0, 0.5], [4.0, 9.0], [0.0, 1.0]]),
        X_test=np.array([[2.5, 2.5]]),
    ),
    Case(
        "no test rows",
        X_train=np.array([[1.0, 10.0, 3.0], [2.0, 30.0, -3.0]]),
        X_test=np.empty((0, 3)),
    ),
    Case(
        "a single training row",
        X_train=np.array([[3.0, -4.0]]),
        X_test=np.array([[3.0, -4.0], [5.0, 0.0]]),
    ),
    Case(
        "a constant whose computed mean is off by a rounding",
        X_train=np.tile([0.1, 0.7], (10, 1)) + np.outer(np.arange(10) % 2, [0.0, 1.0]),
        X_test=np.array([[0.1, 0.7], [2.1, 1.2]]),
    ),
    Case(
        "a column in very small units",
        X_train=np.array([[1e-7, 4.0], [3e-7, 5.0], [2e-7, 9.0]]),
        X_test=np.array([[2.5e-7, 6.0]]),
    ),
    Case(
        "a column far from zero",
        X_train=np.array([[1e6 + 1.3], [1e6 - 1.1], [1e6 + 0.7], [1e6 + 0.2]]),
        X_test=np.array([[1e6 + 3.0]]),
    ),
    Case(
        "whole numbers",
        X_train=np.array([[1, 200], [2, 100], [4, 150], [4, 130]]),
        X_test=np.array([[3, 120], [0, 999]]),
    ),
    Case(
        "whole numbers in the test rows only",
        X_train=np.array([[0.5, 1.5], [1.0, -2.5], [2.0, 0.0]]),
        X_test=np.array([[1, 2], [3, -4]]),
    ),
    Case(
        "whole numbers beyond 32 bits",
        X_train=np.array([[2**40, 3], [2**40 + 2**33, 4], [2**41, 9]]),
        X_test=np.array([[2**42, 2**35]]),
    ),
    Case(
        "equal in the first, middle and last row alone",
        X_train=np.array([[5.0, 1.0], [7.0, 2.0], [5.0, 4.0], [9.0, 3.0], [5.0, 1.0]]),
        X_test=np.array([[6.0, 2.0]]),
    ),
    Case(
        "a column that changes late, among six thousand rows",
        X_train=np.stack([np.arange(6000) > 5900, np.arange(6000) ** 2 / 1e6], axis=1) * 1.0,
        X_test=np.arange(12_000.0).reshape(6000, 2) / 1e4,
    ),
    Case(
        "a deviation of a thousandth, far from zero",
        X_train=5e4 + np.array([[0.001], [0.003], [0.0], [0.002]]),
        X_test=np.array([[5e4 + 0.004]]),
    ),
    Case(
        "a hundred and twenty columns",
        X_train=np.arange(360.0).reshape(3, 120) ** 1.5 % 17,
        X_test=np.arange(120.0)[None],
    ),
    Case(
        "a column whose squares are next to nothing",
        X_train=np.array([[1e-60], [3e-60], [2e-60]]),
        X_test=np.array([[2.5e-60]]),
    ),
    Case(
        "a test row a million billion deviations away",
        X_train=np.array([[0.0], [2.0], [4.0]]),
        X_test=np.array([[1e15]]),
    ),
    Case(
        "as many columns as rows",
        X_train=np.array([[1.0, 7.0, 2.0], [4.0, 1.0, 0.0], [9.0, 2.0, 5.0]]),
        X_test=np.array([[3.0, 3.0, 3.0], [1.0, 2.0, 4.0], [0.0, 0.0, 1.0]]),
    ),
    Case(
        "a column in units of a millionth of a millionth",
        X_train=np.array([[1e-12, 4.0], [3e-12, 5.0], [2e-12, 9.0]]),
        X_test=np.array([[2.5e-12, 6.0]]),
    ),
    Case(
        "a column whose deviation is below the rounding unit",
        X_train=np.array([[1e-20, 4.0], [3e-20, 5.0], [2e-20, 9.0]]),
        X_test=np.array([[2.5e-20, 6.0]]),
    ),
]


@generator(sizes=(1, 2, 3, 8, 50, 1000))
def random_columns(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random columns of different size, one of them perhaps constant"""
    d = int(rng.integers(1, 5))
    centre, spread = rng.normal(0.0, 50.0, d), 10.0 ** rng.uniform(-2.0, 2.0, d)
    X = rng.normal(centre, spread, (size + 3, d))
    if rng.random() < 0.3:
        X[:size, 0] = centre[0]
    return {"X_train": X[:size], "X_test": X[size:]}


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    X_train, X_test = rng.normal(size=(2, size, 3))
    return {"X_train": X_train, "X_test": X_test}
