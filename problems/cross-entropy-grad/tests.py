"""Test cases of softmax cross-entropy and its gradient."""

import numpy as np

from ml_judge import Case, closer_look, generator

SAMPLES = [
    Case(
        "probabilities of a quarter and three",
        logits=np.array([[0.0, np.log(3.0)]]),
        y=np.array([0]),
    ),
    Case(
        "two rows, three classes",
        logits=np.array([[1.0, 2.0, 0.5], [0.0, -1.0, 3.0]]),
        y=np.array([1, 0]),
    ),
    Case("sure and wrong", logits=np.array([[0.0, 2000.0]]), y=np.array([0])),
]

HIDDEN = [
    Case("sure and right", logits=np.array([[0.0, 30.0], [5000.0, -5000.0]]), y=np.array([1, 0])),
    Case("nearly sure and right", logits=np.array([[0.0, 21.0]]), y=np.array([1])),
    Case("a probability of about 1e-20", logits=np.array([[0.0, 46.0, 1.0]]), y=np.array([0])),
    Case("one class", logits=np.array([[3.0], [-800.0], [0.0]]), y=np.array([0, 0, 0])),
    Case("one row", logits=np.array([[0.3, -0.7, 1.1, 0.0]]), y=np.array([2])),
    Case("all logits equal", logits=np.full((4, 5), 7.25), y=np.array([0, 4, 2, 2])),
    Case(
        "as many rows as classes",
        logits=np.array([[2.0, -1.0, 0.3], [0.1, 0.2, -4.0], [1.5, 1.0, 0.5]]),
        y=np.array([2, 0, 1]),
    ),
    Case(
        "one row is far above the other",
        logits=np.array([[9000.0, 9001.5], [-9000.0, -8999.0], [0.0, 1.0]]),
        y=np.array([0, 0, 1]),
    ),
    Case(
        "all logits far below zero", logits=np.array([[-1000.0, -1002.0, -999.5]]), y=np.array([1])
    ),
    Case(
        "one class never occurs, one occurs often",
        logits=np.array([[0.5, 1.0, -2.0], [0.4, -1.0, 1.0], [2.0, 0.0, 0.0], [-1.0, 0.5, 0.25]]),
        y=np.array([2, 2, 2, 0]),
    ),
    Case(
        "two classes", logits=np.array([[-0.2, 1.4], [3.0, 0.5], [0.0, 0.0]]), y=np.array([1, 1, 0])
    ),
    Case(
        "three hundred classes",
        logits=np.sin(np.arange(1200.0)).reshape(4, 300),
        y=np.array([299, 128, 0, 255]),
    ),
    Case("as wrong as can be", logits=np.array([[1e4, -1e4], [-1e4, 1e4]]), y=np.array([1, 1])),
]


@generator(sizes=(1, 2, 3, 8, 1000))
def random_logits(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random logits"""
    k = int(rng.integers(2, 7))
    scale = rng.choice([1.0, 10.0, 1000.0])
    return {"logits": scale * rng.normal(size=(size, k)), "y": rng.integers(0, k, size)}


@generator(sizes=(2, 5, 20))
def square(rng: np.random.Generator, size: int) -> dict[str, object]:
    """as many rows as classes, at random"""
    return {"logits": rng.normal(0.0, 2.0, (size, size)), "y": rng.integers(0, size, size)}


@closer_look(50, extreme={"logits": 1e4})
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"logits": rng.normal(size=(size, 4)), "y": np.arange(size) % 4}
