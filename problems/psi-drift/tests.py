"""Test cases of the population stability index."""

import numpy as np

from ml_judge import Case, closer_look, generator

SAMPLES = [
    Case(
        "two bins by hand",
        expected=np.array([4.0, 1.0, 3.0, 2.0]),
        actual=np.array([2.0, 9.0, 2.0, 3.0, 7.0]),
        bins=2,
    ),
    Case(
        "payments have become smaller",
        expected=np.array([12.0, 80.5, 33.0, 7.9, 55.0, 21.0, 140.0, 18.0, 64.0, 9.5]),
        actual=np.array([6.5, 11.0, 3.2, 25.0, 8.0, 16.0, 70.0, 4.0]),
        bins=5,
    ),
]

HIDDEN = [
    Case(
        "the same values in another order",
        expected=np.array([3.0, 1.0, 2.0, 5.0, 4.0]),
        actual=np.array([5.0, 4.0, 3.0, 2.0, 1.0]),
        bins=5,
    ),
    Case(
        "values beyond the range of training",
        expected=np.arange(20.0),
        actual=np.array([-50.0, -1.0, 3.0, 8.0, 12.0, 19.0, 19.5, 400.0]),
        bins=4,
    ),
    Case(
        "production leaves bins empty",
        expected=np.arange(40.0),
        actual=np.array([30.0, 31.5, 35.0, 38.0, 22.0]),
    ),
    Case(
        "values equal to edges",
        expected=np.arange(12.0),
        actual=np.array([3.0, 3.0, 6.0, 9.0, 9.0, 9.0, 0.0]),
        bins=4,
    ),
    Case(
        "count not divisible by the number of bins",
        expected=np.array([0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5]),
        actual=np.array([1.0, 1.5, 2.4, 2.5, 3.4, 4.6, 5.5, 6.6, 4.4, 0.2, 0.3]),
        bins=3,
    ),
    Case(
        "most values are 0, so edges coincide",
        expected=np.repeat(np.array([0.0, 1.0, 2.0, 7.0]), [14, 3, 2, 1]),
        actual=np.repeat(np.array([-1.0, 0.0, 1.0, 2.0]), [1, 5, 3, 4]),
    ),
    Case(
        "a constant feature has moved",
        expected=np.full(6, 2.0),
        actual=np.array([1.0, 2.0, 3.0, 2.0]),
        bins=3,
    ),
    Case(
        "fewer training values than bins",
        expected=np.array([10.0, 20.0, 30.0]),
        actual=np.array([5.0, 15.0, 15.0, 25.0, 31.0]),
    ),
    Case(
        "a hundred bins of a hundred values",
        expected=np.arange(100.0),
        actual=np.array([28.25, 28.75, 29.5, 60.0]),
        bins=100,
    ),
    Case(
        "edges that fractions miss by one",
        expected=np.arange(30.0),
        actual=np.array([3.0, 14.2, 14.6, 14.8, 15.5, 22.0]),
        bins=22,
    ),
    Case(
        "two hundred bins",
        expected=np.arange(1000.0),
        actual=np.arange(1000.0) ** 2 / 1000,
        bins=200,
    ),
    Case("all values have moved", expected=np.full(4, 2.0), actual=np.ones(5), bins=3),
    Case(
        "shares that hardly differ",
        expected=np.array([1.0, 2.0, 3.0]),
        actual=np.repeat([1.0, 2.0, 3.0], [4002, 3999, 3999]),
        bins=3,
    ),
    Case(
        "values apart by a thousandth of a trillionth",
        expected=1e-15 * np.arange(20.0),
        actual=1e-15 * np.array([2.0, 3.5, 7.5, 9.5, 12.5, 18.0, 25.0]),
        bins=4,
    ),
    Case("one bin", expected=np.array([1.0, 2.0]), actual=np.array([5.0]), bins=1),
    Case(
        "one value in production, the default of ten bins",
        expected=np.arange(30.0) ** 2,
        actual=np.array([100.0]),
    ),
    Case(
        "values that float32 cannot tell apart",
        expected=1e9 + np.arange(20.0),
        actual=1e9 + np.array([0.0, 2.0, 3.0, 7.0, 7.0, 9.0, 12.0, 18.0, 25.0]),
        bins=5,
    ),
    Case(
        "values of tiny size",
        expected=1e-12 * np.arange(20.0),
        actual=1e-12 * np.array([0.5, 2.0, 3.5, 7.5, 7.5, 9.5, 12.5, 18.0, 25.0]),
        bins=5,
    ),
    # One value in 20,000 is a share of 0.00005: not zero, and yet to be raised.
    Case(
        "a share that is small but not zero",
        expected=np.arange(100.0),
        actual=np.concatenate([[3.0], np.linspace(50, 120, 19_999)]),
        bins=4,
    ),
    Case(
        "one training value in twenty thousand lies below the edge",
        expected=np.repeat([0.0, 1.0, 2.0], [1, 14_999, 5_000]),
        actual=np.array([0.0, 0.0, 0.5, 1.0, 2.0]),
        bins=2,
    ),
]


@generator(sizes=(4, 60, 2000))
def shifted_amounts(rng: np.random.Generator, size: int) -> dict[str, object]:
    shift = rng.uniform(-0.6, 0.6)
    return {
        "expected": rng.lognormal(3, 1, size),
        "actual": rng.lognormal(3 + shift, 1, int(rng.integers(1, 2 * size))),
        "bins": int(rng.integers(2, 12)),
    }


@generator(sizes=(5, 300))
def counts_with_ties(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {
        "expected": rng.poisson(2, size).astype(np.float64),
        "actual": rng.poisson(3, size).astype(np.float64),
        "bins": int(rng.integers(3, 11)),
    }


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    expected, actual = rng.lognormal(3, 1, (2, size))
    return {"expected": expected, "actual": actual, "bins": 5}
