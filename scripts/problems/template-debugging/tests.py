"""Test cases: each bug shows in one part of the answer."""

import numpy as np

from ml_judge import Case, generator

X = np.array([[1.0, 10.0], [2.0, 30.0], [4.0, 20.0]])

SAMPLES = [Case("two columns", x=X, y=X + 1.0)]

HIDDEN = [
    Case("columns of different size", x=X, y=X, only="scaled").finds("columns"),
    Case(
        "one large difference", x=np.zeros((4, 1)), y=np.array([[8.0], [0], [0], [0]]), only="error"
    ).finds("squares"),
    Case("a column without spread", x=np.array([[3.0, 1.0], [3.0, 2.0]]), y=np.zeros((2, 2))),
]


@generator(sizes=(1, 3, 20))
def random_tables(rng: np.random.Generator, size: int) -> dict:
    """Random tables"""
    return {"x": rng.normal(3.0, 2.0, (size, 3)), "y": rng.normal(size=(size, 3))}
