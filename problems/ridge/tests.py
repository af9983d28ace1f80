"""Test cases of ridge regression."""

import numpy as np

from ml_judge import Case, generator

SAMPLES = [
    Case("three rows", X=np.array([[0.0], [2.0], [4.0]]), y=np.array([1.0, 3.0, 8.0]), alpha=6.0),
    Case(
        "two thermometers, almost alike",
        X=np.array([[10.0, 10.1], [15.0, 14.9], [20.0, 20.0], [5.0, 5.2]]),
        y=np.array([62.0, 47.5, 31.0, 79.0]),
        alpha=1.0,
    ),
]

COUNTS = np.array([[1, 2], [3, -1], [0, 4], [2, 2], [5, 0]])


def wide(d: int, n: int = 200) -> dict[str, np.ndarray]:
    """Random rows whose columns get narrower, and targets that follow no column."""
    rng = np.random.default_rng(d)
    return {
        "X": rng.normal(size=(n, d)) * np.logspace(0, -2, d),
        "y": rng.exponential(2.0, n),
    }


HIDDEN = [
    Case("no penalty", X=COUNTS * 1.0, y=np.array([3.0, 1.0, 7.0, 2.0, -1.0]), alpha=0.0),
    Case(
        "targets far from zero, strong penalty",
        X=np.array([[1.0, 0.5], [2.0, -1.0], [0.0, 3.0]]),
        y=np.array([1000.0, 1003.0, 995.0]),
        alpha=50.0,
    ),
    Case(
        "inputs far from zero",
        X=np.array([[101.0], [102.0], [104.0], [99.0]]),
        y=np.array([2.0, 3.0, 6.0, 1.0]),
        alpha=0.5,
    ),
    Case(
        "the same column twice, no penalty",
        X=np.array([[1, 1], [2, 2], [4, 4], [7, 7]]) * 1.0,
        y=np.array([1.0, 3.0, 4.0, 9.0]),
        alpha=0.0,
    ),
    Case(
        "the same column twice, with a penalty",
        X=np.array([[1, 1], [2, 2], [4, 4], [7, 7]]) * 1.0,
        y=np.array([1.0, 3.0, 4.0, 9.0]),
        alpha=3.0,
    ),
    Case(
        "three columns that add up to a constant, no penalty",
        X=np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0]]) * 1.0,
        y=np.array([2.0, 5.0, 11.0, 3.0, 6.0]),
        alpha=0.0,
    ),
    Case(
        "more columns than rows, no penalty",
        X=np.array([[1.0, 2.0, 0.0, -1.0], [0.0, 1.0, 3.0, 2.0]]),
        y=np.array([4.0, -2.0]),
        alpha=0.0,
    ),
    Case(
        "more columns than rows",
        X=np.array([[1.0, 2.0, 0.0, -1.0], [0.0, 1.0, 3.0, 2.0]]),
        y=np.array([4.0, -2.0]),
        alpha=0.3,
    ),
    Case(
        "a constant column, no penalty",
        X=np.array([[1.0, 6.0], [2.0, 6.0], [4.0, 6.0]]),
        y=np.array([1.0, 2.0, 5.0]),
        alpha=0.0,
    ),
    Case(
        "a column of a few millionths, no penalty",
        X=np.array([[1.0, 0.0], [-1.0, 0.0], [0.0, 4e-6], [0.0, -4e-6]]),
        y=np.array([3.0, 1.0, 2.0, 0.5]),
        alpha=0.0,
    ),
    Case(
        "a tiny penalty that matters to a tiny column",
        X=np.array([[1.0, 2e-5], [-1.0, 1e-5], [2.0, -2e-5], [0.0, -1e-5]]),
        y=np.array([3.0, 1.0, 2.0, 0.5]),
        alpha=1e-9,
    ),
    Case(
        "a column a ten-millionth as wide as another, no penalty",
        X=np.array([[1.0, 0.0], [-1.0, 0.0], [0.0, 1e-7], [0.0, -1e-7]]),
        y=np.array([3.0, 1.0, 2.0, 0.5]),
        alpha=0.0,
    ),
    Case(
        "one column of a few ten-millionths, and a penalty as small",
        X=np.array([[0.0], [1e-7], [4e-7], [2e-7]]),
        y=np.array([3.0, 1.0, 2.0, 0.5]),
        alpha=1e-14,
    ),
    Case(
        "a column and targets a million times their spread",
        X=1e6 + np.array([[0.0], [0.5], [2.0], [1.0]]),
        y=1e6 + np.array([0.125, 0.5, 2.25, 1.0]),
        alpha=0.25,
    ),
    Case(
        "whole numbers beyond 32 bits",
        X=2**33 + np.array([[0, 3], [2**20, 5], [-(2**32), 4], [2**31, 1]]),
        y=2**34 + np.array([5, 2**33, -7, 2**30]),
        alpha=3.0,
    ),
    Case("eighty columns on different scales", **wide(80), alpha=1e-3),
    Case("ten thousand rows", **wide(1, 10_000), alpha=1.0),
    Case(
        "a penalty of a million times the columns", X=1e6 * COUNTS, y=COUNTS[:, 0] * 1e6, alpha=1e12
    ),
    Case("one row", X=np.array([[3.0, -2.0]]), y=np.array([7.0]), alpha=0.1),
    Case("whole numbers", X=COUNTS, y=np.array([3, 1, 7, 2, -1]), alpha=2.5),
    Case("an enormous penalty", X=COUNTS * 1.0, y=np.array([9.0, 1, 7, 2, -1]), alpha=1e4),
]


@generator(sizes=(1, 2, 3, 5, 8, 50, 1000))
def random_rows(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows and a random penalty"""
    X = rng.normal(1.0, 1.0, (size, int(rng.integers(1, 6))))
    y = X @ rng.normal(0.0, 2.0, X.shape[1]) + rng.normal(5.0, 0.5, size)
    return {"X": X, "y": y, "alpha": float(rng.choice([0.1, 1.0, 7.0, 30.0]))}
