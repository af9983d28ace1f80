"""Test cases of L1 and L2 shrinkage."""

import numpy as np

from ml_judge import Case, generator

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
