"""Test cases of the regression metrics."""

import numpy as np

from ml_judge import Case, closer_look, generator

SAMPLES = [
    Case(
        "four deliveries",
        y=np.array([12, 20, 16, 32]),
        yhat=np.array([14, 20, 13, 27]),
    ),
    Case(
        "one column of predictions",
        y=np.array([1.5, 3.0, 4.5]),
        yhat=np.array([[1.0], [3.5], [4.0]]),
    ),
]

HIDDEN = [
    Case(
        "every prediction is exact",
        y=np.array([0.5, 1.25, -3.0]),
        yhat=np.array([0.5, 1.25, -3.0]),
    ),
    Case("always the mean", y=np.array([1.0, 2.0, 6.0]), yhat=np.array([3.0, 3.0, 3.0])),
    Case(
        "worse than the mean",
        y=np.array([1.0, 2.0, 3.0]),
        yhat=np.array([3.0, 0.5, -1.0]),
    ),
    Case(
        "all predictions too high by 100",
        y=np.array([1.0, 2.0, 4.0, 3.0]),
        yhat=np.array([101.0, 102.0, 104.0, 103.0]),
    ),
    Case("a constant target, predicted exactly", y=np.full(3, 0.1), yhat=np.full(3, 0.1)),
    Case(
        "a constant target, its mean not exact in floating point",
        y=np.full(3, 0.1),
        yhat=np.array([0.1, 0.2, 0.1]),
    ),
    Case(
        "a constant target of whole numbers",
        y=np.array([4, 4, 4, 4]),
        yhat=np.array([4, 5, 4, 3]),
    ),
    Case("one row, exact", y=np.array([7.5]), yhat=np.array([7.5])),
    Case("one row, one column, off", y=np.array([7.5]), yhat=np.array([[6.0]])),
    Case(
        "uint8, where 3 − 5 is 254",
        y=np.array([3, 200, 90, 14, 255], dtype=np.uint8),
        yhat=np.array([5, 180, 91, 0, 0], dtype=np.uint8),
    ),
    Case(
        "int8, in a column",
        y=np.array([-100, 100, 50, -20], dtype=np.int8),
        yhat=np.array([[100], [-100], [25], [-21]], dtype=np.int8),
    ),
    Case(
        "int32, with squares beyond 32 bits",
        y=np.array([100_000, -50_000, 0], dtype=np.intc),
        yhat=np.array([0, 70_000, 1], dtype=np.intc),
    ),
    Case(
        "far from zero and close together",
        y=1.7e9 + np.array([0.0, 1.0, 2.0, 5.0, 3.0]),
        yhat=1.7e9 + np.array([0.5, 1.0, 2.5, 4.0, 3.0]),
    ),
    Case(
        "a constant target, predicted to the ninth digit",
        y=np.array([2.0, 2.0, 2.0]),
        yhat=np.array([2.0, 2.0 + 1e-9, 2.0]),
    ),
    Case(
        "a constant target, predicted to the last digit",
        y=np.array([2.0, 2.0, 2.0]),
        yhat=np.array([2.0, np.nextafter(2.0, 3.0), 2.0]),
    ),
    Case(
        "a small constant target, one prediction twice as large",
        y=np.full(3, 2e-8),
        yhat=np.array([2e-8, 2e-8, 4e-8]),
    ),
    Case(
        "very small values, far from equal",
        y=1e-13 * np.array([1.0, 2.0, 4.0]),
        yhat=1e-13 * np.array([1.5, 2.0, 3.0]),
    ),
    Case(
        "far worse than the mean",
        y=np.array([1.0, 1.001, 1.002]),
        yhat=np.array([1e6, -2e6, 3e6]),
    ),
    Case(
        "whole seconds since 1970, and predictions with fractions",
        y=1_700_000_000 + np.array([1, 6, 3, 8], dtype=np.int64),
        yhat=1_700_000_000 + np.array([1.5, 6.25, 2.0, 8.0]),
    ),
    Case(
        "uint64 beyond int64",
        y=np.array([2**63 + 2**40, 2**63, 2**64 - 2**41], dtype=np.uint64),
        yhat=np.array([2**63, 2**63 - 2**42, 2**63], dtype=np.uint64),
    ),
    Case("very small errors", y=np.array([0.0, 1e-9]), yhat=np.array([3e-11, 1.04e-9])),
    Case(
        "twelve thousand rows",
        y=np.arange(12_000.0) % 7,
        yhat=np.arange(12_000.0) ** 2 / 1e6 % 5,
    ).once(),
    Case(
        "int64, with squares beyond 64 bits",
        y=np.array([5 * 10**9, -3 * 10**9, 0], dtype=np.int64),
        yhat=np.array([0, 10**9, 7], dtype=np.int64),
    ),
]


@generator(sizes=(2, 10, 1000))
def noisy_predictions(rng: np.random.Generator, size: int) -> dict[str, object]:
    y = rng.normal(30, 10, size)
    yhat = y + rng.normal(rng.uniform(-3, 3), 5, size)
    return {"y": y, "yhat": yhat}


@generator(sizes=(3, 500))
def whole_minutes_in_a_column(rng: np.random.Generator, size: int) -> dict[str, object]:
    dtype = str(rng.choice(["int8", "uint8", "int16", "int64"]))
    y = rng.integers(0, 120, size)
    yhat = np.clip(y + rng.integers(-40, 41, size), 0, 120)
    return {"y": y.astype(dtype), "yhat": yhat.astype(dtype)[:, None]}


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    y, yhat = rng.normal(30, 10, (2, size))
    return {"y": y, "yhat": yhat}
