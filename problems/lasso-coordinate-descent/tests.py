"""Test cases of the lasso by coordinate descent."""

import numpy as np

from ml_judge import Case, WrongAnswer, check_close, generator

SAMPLES = [
    Case(
        "one sweep over two columns",
        X=np.array([[1, 1], [1, -1], [2, 0]]),
        y=np.array([4, 2, 3]),
        alpha=1.0,
        iters=1,
    ),
    Case(
        "five sweeps, a negative weight",
        X=np.array([[1.0, 2.0, 0.5], [0.0, 1.0, -1.0], [2.0, -1.0, 0.0], [1.5, 0.5, 1.0]]),
        y=np.array([-3.0, -2.5, 4.0, 1.0]),
        alpha=0.2,
        iters=5,
    ),
]

LINKED = np.array(
    [[1.0, 0.9, 0.0], [2.0, 2.1, 1.0], [-1.0, -0.8, 2.0], [0.5, 0.4, -1.0], [-2.0, -2.2, 0.5]]
)
LINKED_TARGETS = np.array([1.0, 3.5, 1.0, -0.5, -2.0])

HIDDEN = [
    Case("no sweeps", X=LINKED, y=LINKED_TARGETS, alpha=0.1, iters=0),
    Case("one sweep over linked columns", X=LINKED, y=LINKED_TARGETS, alpha=0.05, iters=1),
    Case("fifty sweeps over linked columns", X=LINKED, y=LINKED_TARGETS, alpha=0.05, iters=50),
    Case("no penalty", X=LINKED, y=LINKED_TARGETS, alpha=0.0, iters=10),
    Case("all weights negative", X=LINKED[:, [0, 2]], y=-LINKED_TARGETS, alpha=0.3, iters=4),
    Case("a penalty that leaves nothing", X=LINKED, y=LINKED_TARGETS, alpha=100.0, iters=3),
    Case(
        "a column of zeros",
        X=np.array([[1.0, 0.0, 2.0], [2.0, 0.0, -1.0], [-1.0, 0.0, 0.5]]),
        y=np.array([3.0, 1.0, -2.0]),
        alpha=0.1,
        iters=3,
    ),
    Case(
        "a column of zeros, no penalty",
        X=np.array([[0.0, 1.0], [0.0, 3.0]]),
        y=np.array([2.0, 5.0]),
        alpha=0.0,
        iters=2,
    ),
    Case(
        "the same column twice",
        X=np.array([[1, 1], [2, 2], [4, 4]]) * 1.0,
        y=np.array([2.0, 3.0, 9.0]),
        alpha=0.5,
        iters=3,
    ),
    Case(
        "columns of very different size",
        X=np.array([[0.01, 300.0], [0.02, -200.0], [-0.03, 100.0], [0.01, 50.0]]),
        y=np.array([1.0, -1.0, 0.5, 2.0]),
        alpha=0.001,
        iters=6,
    ),
    Case(
        "more columns than rows",
        X=np.array([[1.0, 2.0, 0.0, -1.0], [0.0, 1.0, 3.0, 2.0]]),
        y=np.array([4.0, -2.0]),
        alpha=0.3,
        iters=7,
    ),
    Case("one row, one column", X=np.array([[2.0]]), y=np.array([-3.0]), alpha=0.5, iters=2),
    Case(
        "whole numbers",
        X=np.array([[1, 2], [3, -1], [0, 4], [2, 2]]),
        y=np.array([3, 1, 7, 2]),
        alpha=0.4,
        iters=3,
    ),
    Case(
        "a slow approach in small numbers",
        X=np.array([[1.0, 0.9], [2.0, 2.1], [3.0, 2.9]]),
        y=np.array([1e-4, 2e-4, 4e-4]),
        alpha=1e-7,
        iters=50,
    ),
    Case(
        "a weight of 0 that comes in later",
        X=np.array([[-2.0, 1.0], [-1.0, -1.0], [2.0, 2.0]]),
        y=np.array([4.0, -2.0, 4.0]),
        alpha=1.0,
        iters=3,
    ),
    Case(
        "three hundred sweeps, each of which hardly moves a weight",
        X=np.array([[1.0, 1.002], [2.0, 2.001], [3.0, 2.998]]),
        y=np.array([0.002002, 0.004001, 0.005998]),
        alpha=1e-11,
        iters=300,
    ),
    Case(
        "two hundred sweeps, each of which moves a weight by less than 1e-10",
        X=np.array([[1.0, 1.002], [2.0, 2.001], [3.0, 2.998]]),
        y=np.array([0.002002, 0.004001, 0.005998]) * 0.15,
        alpha=1.5e-12,
        iters=200,
    ),
    Case(
        "a column of tiny numbers, which are no zeros",
        X=np.array([[1e-7, 1.0], [2e-7, 3.0], [-1e-7, 1.0]]),
        y=np.array([2.0, 5.0, 1.0]),
        alpha=1e-9,
        iters=3,
    ),
    Case(
        "a penalty of thousands",
        X=np.array([[100.0, 3.0], [200.0, -2.0], [-150.0, 1.0]]),
        y=np.array([120.0, 230.0, -190.0]),
        alpha=5000.0,
        iters=2,
    ),
    Case(
        "hardly above the price",
        X=np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 2.0]]),
        y=np.array([3.0006, 3.0, -1.5]),
        alpha=2.0,
        iters=1,
    ),
    Case(
        "twelve hundred sweeps, no penalty",
        X=np.array([[1.0, 1.002], [2.0, 2.001], [3.0, 2.998]]),
        y=np.array([2.0, 4.5, 6.0]),
        alpha=0.0,
        iters=1200,
    ).once(),
]


@generator(sizes=(1, 2, 3, 5, 8, 50, 1000))
def random_rows(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows, few columns matter"""
    d = int(rng.integers(2, 10))
    X = rng.normal(0.0, 1.0, (size, d)) + rng.normal(0.0, 0.7, (size, 1))
    w = rng.normal(0.0, 2.0, d) * (rng.random(d) < 0.4)
    return {
        "X": X,
        "y": X @ w + rng.normal(0.0, 0.5, size),
        "alpha": float(rng.uniform(0.05, 0.5)),
        "iters": int(rng.integers(1, 12)),
    }


@generator(sizes=(4, 60))
def many_columns(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows with twice as many columns"""
    X = rng.normal(0.0, 1.0, (size, 2 * size))
    y = 3 * X[:, 0] - 2 * X[:, 1] + rng.normal(0.0, 0.3, size)
    return {"X": X, "y": y, "alpha": 0.3, "iters": 20}


def check(case: Case, got: np.ndarray, expected: np.ndarray) -> None:
    """As close as usual, and exactly zero where the reference is."""
    check_close(got, expected, rtol=1e-7, atol=1e-9)
    almost = np.flatnonzero((expected == 0) & (got != 0))
    if almost.size:
        raise WrongAnswer(
            "A weight is nearly 0 where it must be exactly 0.",
            at=int(almost[0]),
            hint="Use the soft threshold, whose result is 0 up to the threshold.",
        )
