"""Test cases of the linear support vector machine."""

import numpy as np
from ml_judge import Case, closer_look, generator

SAMPLES = [
    Case(
        "two rows, two steps",
        X=np.array([[1.0], [3.0]]),
        y=np.array([-1, 1]),
        lr=0.5,
        steps=2,
        l2=0.0,
    ),
    Case(
        "six steps with a penalty",
        X=np.array([[1.0, 0.5], [2.0, -1.0], [-1.0, 1.5], [0.0, -2.0], [1.5, 1.0]]),
        y=np.array([1, 1, -1, -1, 1]),
        lr=0.3,
        steps=6,
        l2=0.1,
    ),
]

HIDDEN = [
    Case(
        "no steps",
        X=np.array([[1.0, 4.0], [2.0, -1.0], [0.0, 3.0]]),
        y=np.array([1, -1, 1]),
        lr=0.1,
        steps=0,
        l2=0.5,
    ),
    Case("a margin of exactly 1", X=np.array([[1.0]]), y=np.array([1]), lr=0.5, steps=3, l2=0.5),
    Case(
        "two rows reach the margin together",
        X=np.array([[2.0, 0.0], [-2.0, 0.0], [0.0, 1.0]]),
        y=np.array([1, -1, 1]),
        lr=0.375,
        steps=4,
        l2=0.25,
    ),
    Case(
        "the last point is not the best",
        X=np.array([[3.0], [1.0], [-2.0]]),
        y=np.array([1, -1, -1]),
        lr=0.7,
        steps=7,
        l2=0.02,
    ),
    Case(
        "the start is the best",
        X=np.array([[50.0], [40.0], [-3.0]]),
        y=np.array([1, -1, 1]),
        lr=1.0,
        steps=5,
        l2=0.1,
    ),
    Case(
        "two points of the same lowest loss",
        X=np.array([[2.0], [1.0]]),
        y=np.array([1, -1]),
        lr=2.0,
        steps=1,
        l2=0.0,
    ),
    Case(
        "separated, and at rest",
        X=np.array([[2.0, 1.0], [-2.0, -1.5], [3.0, 0.5]]),
        y=np.array([1, -1, 1]),
        lr=0.8,
        steps=8,
        l2=0.0,
    ),
    Case(
        "nobody below the margin: the penalty alone",
        X=np.array([[30.0], [-20.0]]),
        y=np.array([1, -1]),
        lr=0.5,
        steps=6,
        l2=0.2,
    ),
    Case(
        "one class, a strong penalty",
        X=np.array([[1.0], [2.0], [-0.5]]),
        y=np.array([1, 1, 1]),
        lr=0.4,
        steps=9,
        l2=1.0,
    ),
    Case(
        "the other class alone",
        X=np.array([[1.0], [2.0], [-0.5]]),
        y=np.array([-1, -1, -1]),
        lr=0.25,
        steps=7,
        l2=0.05,
    ),
    Case(
        "whole numbers",
        X=np.array([[1, 2], [3, -4], [-5, 6], [0, 1]]),
        y=np.array([1, -1, 1, -1]),
        lr=0.05,
        steps=8,
        l2=0.1,
    ),
    Case(
        "columns of very different size",
        X=np.array([[0.01, 30.0], [0.02, -20.0], [-0.03, 10.0], [0.01, 5.0]]),
        y=np.array([1, -1, -1, 1]),
        lr=0.002,
        steps=30,
        l2=0.5,
    ),
    Case(
        "rows on the right side, but within the margin",
        X=np.array([[0.1], [-0.2], [0.3], [-0.1]]),
        y=np.array([1, -1, 1, -1]),
        lr=0.5,
        steps=12,
        l2=0.01,
    ),
    Case(
        "three hundred steps",
        X=np.array([[1.0, 0.3], [0.4, -1.2], [-1.0, 0.5], [-0.3, 1.4], [0.2, 0.1]]),
        y=np.array([1, 1, -1, -1, -1]),
        lr=0.05,
        steps=300,
        l2=0.02,
    ),
    Case(
        "hardly below the margin",
        X=np.array([[1.0]]),
        y=np.array([1]),
        lr=0.49999975,
        steps=2,
        l2=0.0,
    ),
    Case(
        "very small steps downhill",
        X=np.array([[3.0], [-1.0], [2.0]]),
        y=np.array([1, -1, 1]),
        lr=1e-8,
        steps=12,
        l2=0.1,
    ),
    Case(
        "numbers of some ten-millionths, large steps",
        X=np.array([[-2e-7, 1e-7], [3e-7, 0.0]]),
        y=np.array([-1, 1]),
        lr=1e6,
        steps=20,
        l2=1e-9,
    ),
    Case(
        "weights of hundreds in spite of a penalty",
        X=np.array([[1000.0, 200.0], [-700.0, 300.0], [400.0, -900.0]]),
        y=np.array([1, -1, 1]),
        lr=1.0,
        steps=5,
        l2=0.5,
    ),
    Case(
        "seven hundred steps",
        X=np.array([[1.0, 0.3], [0.4, -1.2], [-1.0, 0.5], [0.2, 0.1]]),
        y=np.array([1, 1, -1, -1]),
        lr=0.002,
        steps=700,
        l2=0.02,
    ),
]


@generator(sizes=(1, 2, 3, 5, 8, 50, 1000))
def random_messages(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random messages, not quite separable"""
    X = rng.normal(0.0, 1.0, (size, int(rng.integers(1, 5))))
    z = X @ rng.normal(0.0, 2.0, X.shape[1]) + rng.normal(0.0, 1.0, size)
    return {
        "X": X,
        "y": np.where(z > 0, 1, -1).astype(np.int64),
        "lr": float(rng.uniform(0.1, 0.8)),
        "steps": int(rng.integers(2, 15)),
        "l2": float(rng.choice([0.0, 0.05, 0.5])),
    }


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    X = rng.normal(size=(size, 3))
    return {"X": X, "y": np.arange(size) % 2 * 2 - 1, "lr": 0.1, "steps": 5, "l2": 0.1}
