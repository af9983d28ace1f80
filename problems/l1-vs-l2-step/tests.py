"""Test cases of L1 and L2 shrinkage."""

import numpy as np

from ml_judge import Case, WrongAnswer, check_close, generator

WEIGHTS = np.array([3.0, -0.2, 0.0, -2.0])

SAMPLES = [
    Case("L1 on four weights", w=WEIGHTS, lr=0.5, lam=0.5, kind="l1"),
    Case("L2 on four weights", w=WEIGHTS, lr=0.5, lam=0.5, kind="l2"),
]

HIDDEN = [
    Case(
        "L1: weights around the threshold",
        w=np.array([0.25, -0.25, 0.2500001, -0.2500001, 0.2, -0.1, 1e-9]),
        lr=0.5,
        lam=0.5,
        kind="l1",
    ),
    Case("L1: only zeros", w=np.zeros(3), lr=0.1, lam=2.0, kind="l1"),
    Case("L1: stronger than all weights", w=WEIGHTS, lr=2.0, lam=5.0, kind="l1"),
    Case("L1: lr and lam differ", w=np.array([1.0, -0.5, 7.0]), lr=0.01, lam=30.0, kind="l1"),
    Case("L2: lr and lam differ", w=np.array([1.0, -0.5, 7.0]), lr=0.01, lam=30.0, kind="l2"),
    Case("L2: a pull above 1", w=WEIGHTS, lr=1.5, lam=2.0, kind="l2"),
    Case("L2: tiny and huge weights", w=np.array([1e-9, -1e9, 0.0]), lr=0.1, lam=0.2, kind="l2"),
    Case("L1 with lam 0", w=WEIGHTS, lr=0.5, lam=0.0, kind="l1"),
    Case("L2 with lr 0", w=WEIGHTS, lr=0.0, lam=4.0, kind="l2"),
    Case("L1 on whole numbers", w=np.array([5, -3, 0, 1]), lr=0.25, lam=3.0, kind="l1"),
    Case("L2 on whole numbers", w=np.array([5, -3, 0, 1]), lr=0.25, lam=3.0, kind="l2"),
    Case(
        "L1 on a matrix",
        w=np.array([[1.0, -2.0, 0.1], [0.0, -0.3, 4.0]]),
        lr=0.2,
        lam=2.0,
        kind="l1",
    ),
    Case(
        "L1: tiny weights, a tinier pull",
        w=np.array([1e-7, -3e-9, 2e-10, -5e-11]),
        lr=1e-5,
        lam=1e-5,
        kind="l1",
    ),
    Case("L1 with lr 0", w=WEIGHTS, lr=0.0, lam=4.0, kind="l1"),
    Case("L2 with lam 0", w=WEIGHTS, lr=0.5, lam=0.0, kind="l2"),
    Case(
        "L2 in three dimensions",
        w=np.linspace(-3.0, 4.0, 12).reshape(2, 3, 2),
        lr=0.2,
        lam=2.0,
        kind="l2",
    ),
    Case("no weights", w=np.empty((0, 4)), lr=0.1, lam=1.0, kind="l1"),
    Case(
        "L1: a pull of five hundred",
        w=np.array([300.0, -499.0, 700.0, -2e4]),
        lr=5.0,
        lam=100.0,
        kind="l1",
    ),
    Case(
        "L2: a pull of five hundred",
        w=np.array([300.0, -499.0, 700.0, -2e4]),
        lr=5.0,
        lam=100.0,
        kind="l2",
    ),
    Case(
        "L2: a pull of a ten-thousandth", w=np.array([3.0, -0.2, 7.5]), lr=0.01, lam=0.01, kind="l2"
    ),
    Case("L2: weights that are almost 0", w=np.array([4e-11, -3e-12]), lr=0.1, lam=0.2, kind="l2"),
    Case(
        "L1: weights that are almost 0", w=np.array([4e-11, -3e-12]), lr=1e-6, lam=1e-6, kind="l1"
    ),
    Case(
        "L1 in three dimensions",
        w=np.linspace(-3.0, 4.0, 12).reshape(2, 3, 2),
        lr=0.2,
        lam=2.0,
        kind="l1",
    ),
    Case(
        "large whole numbers",
        w=np.array([3_000_000_001, -16_777_217, 5], dtype=np.int64),
        lr=0.1,
        lam=0.3,
        kind="l2",
    ),
]


@generator(sizes=(1, 2, 5, 20, 1000))
def random_l1(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random weights, L1"""
    return {
        "w": rng.normal(0.0, 1.0, size),
        "lr": float(rng.uniform(0.1, 1.0)),
        "lam": float(rng.uniform(0.2, 2.0)),
        "kind": "l1",
    }


@generator(sizes=(1, 2, 5, 20, 1000))
def random_l2(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random weights, L2"""
    return {**random_l1(rng, size), "kind": "l2"}


def check(case: Case, got: np.ndarray, expected: np.ndarray) -> None:
    """As close as usual, and exactly zero where the reference is."""
    check_close(got, expected, rtol=1e-9, atol=1e-13)
    almost = np.argwhere((expected == 0) & (got != 0))
    if len(almost):
        raise WrongAnswer(
            "A weight is nearly 0 where it must be exactly 0.",
            at=tuple(almost[0].tolist()),
            hint="Nothing is left of a weight that is not larger than the pull.",
        )
