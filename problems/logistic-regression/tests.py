"""Test cases of logistic regression."""

import numpy as np

from ml_judge import Case, closer_look, generator

SAMPLES = [
    Case(
        "one step on two rows",
        X=np.array([[2.0], [0.0]]),
        y=np.array([1, 0]),
        lr=1.0,
        steps=1,
        l2=0.1,
    ),
    Case(
        "five steps, no penalty",
        X=np.array([[1.0, 0.5], [2.0, -1.0], [-1.0, 1.5], [0.0, -2.0], [1.5, 1.0]]),
        y=np.array([1, 1, 0, 0, 1]),
        lr=0.5,
        steps=5,
    ),
]

HIDDEN = [
    Case(
        "no steps",
        X=np.array([[1.0, 4.0], [2.0, -1.0], [0.0, 3.0]]),
        y=np.array([1, 0, 1]),
        lr=0.1,
        steps=0,
        l2=0.5,
    ),
    Case(
        "the bias does the work, with a strong penalty",
        X=np.array([[0.1], [-0.2], [0.3], [0.2], [-0.1]]),
        y=np.array([1, 1, 1, 1, 0]),
        lr=0.8,
        steps=12,
        l2=1.0,
    ),
    Case(
        "a penalty on two features",
        X=np.array([[1.0, -3.0], [2.0, 0.5], [-1.5, 2.0], [0.5, 1.0]]),
        y=np.array([0, 1, 1, 0]),
        lr=0.3,
        steps=8,
        l2=0.25,
    ),
    Case("positives only", X=np.array([[1.0], [2.0], [-0.5]]), y=np.ones(3, int), lr=0.5, steps=6),
    Case("negatives only", X=np.array([[1.0], [2.0], [-0.5]]), y=np.zeros(3, int), lr=0.5, steps=6),
    Case("a single row", X=np.array([[2.0, -1.0, 0.5]]), y=np.array([1]), lr=0.4, steps=3, l2=0.01),
    Case(
        "whole numbers",
        X=np.array([[1, 2], [3, -4], [-5, 6], [0, 1]]),
        y=np.array([1, 0, 1, 0]),
        lr=0.05,
        steps=6,
    ),
    Case(
        "large logits on the wrong side",
        X=np.array([[40.0], [100.0], [-90.0], [60.0]]),
        y=np.array([1, 0, 0, 1]),
        lr=2.0,
        steps=6,
    ),
    Case(
        "large logits of both signs, separable",
        X=np.array([[300.0, 1.0], [-200.0, 2.0], [250.0, -1.0], [-350.0, 0.0]]),
        y=np.array([1, 0, 1, 0]),
        lr=1.0,
        steps=4,
    ),
    Case(
        "logits just beyond what clipping would allow",
        X=np.array([[10.0], [-6.0], [8.0]]),
        y=np.array([1, 1, 0]),
        lr=4.0,
        steps=5,
    ),
    Case(
        "weights beyond a thousand",
        X=np.array([[2.0], [-1.0], [1.0]]),
        y=np.array([1, 0, 0]),
        lr=3000.0,
        steps=6,
    ),
    Case(
        "four hundred steps, the last ones hardly down",
        X=np.array([[2.0], [0.0]]),
        y=np.array([1, 0]),
        lr=1.0,
        steps=400,
        l2=0.1,
    ),
    Case(
        "sure and right, which still costs a little",
        X=np.array([[1.0]]),
        y=np.array([1]),
        lr=16.5,
        steps=2,
    ),
    Case(
        "a column of thousands",
        X=np.array([[3000.0, 1.0], [-5200.0, 0.5], [1200.0, -2.0], [-800.0, 1.5]]),
        y=np.array([1, 0, 0, 1]),
        lr=1e-6,
        steps=6,
        l2=0.1,
    ),
]


@generator(sizes=(1, 2, 3, 5, 8, 50, 1000))
def random_patients(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows with noisy labels"""
    X = rng.normal(0.0, 1.0, (size, int(rng.integers(1, 5))))
    z = X @ rng.normal(0.0, 2.0, X.shape[1]) + rng.normal()
    return {
        "X": X,
        "y": (rng.random(size) < 1 / (1 + np.exp(-z))).astype(np.int64),
        "lr": float(rng.uniform(0.1, 1.0)),
        "steps": int(rng.integers(2, 15)),
        "l2": float(rng.choice([0.0, 0.05, 0.5])),
    }


@closer_look(50, extreme={"X": 1e4})
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    X = rng.normal(size=(size, 3))
    return {"X": X, "y": np.arange(size) % 2, "lr": 0.1, "steps": 5}
