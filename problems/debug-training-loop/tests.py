"""Test cases of the training loop.

The case of a bug is made so that no other bug shows in it: one entry of the report is looked at, and what the
others touch is switched off, by validation rows that are the training rows, a single batch, a single epoch, a
rate of 0, a warm-up of one step, a decay of 0 or a norm that no gradient reaches.
"""

import numpy as np

from ml_judge import Case, closer_look, generator


def whole(*values: int) -> np.ndarray:
    """Whole numbers as int64, which are not everywhere NumPy's own choice."""
    return np.array(values, dtype=np.int64)


def settings(orders: list[np.ndarray], batch_size: int, **changes: float) -> dict:
    """Settings with which only rate and batches do anything."""
    return {
        "orders": orders,
        "batch_size": batch_size,
        "rate": 0.5,
        "warmup": 1,
        "momentum": 0.0,
        "decay": 0.0,
        "max_norm": 1e6,
        **changes,
    }


def zeros(d: int, k: int) -> dict:
    return {"W": np.zeros((d, k)), "b": np.zeros(k)}


X = np.array([[0.0, 1.0], [1.0, 3.0], [2.0, -1.0], [4.0, 0.5]])
Y = whole(0, 1, 1, 0)
SAME = {"X": X, "y": Y, "X_valid": X, "y_valid": Y}
START = {
    "W": np.array([[0.3, -0.2], [0.1, 0.4]]),
    "b": np.array([0.8, -0.5]),
}
ALL = whole(0, 1, 2, 3)
# Its columns are scaled already, and the logits do not depend on the rows: the bias has no gradient.
EVEN = {
    "X": np.array([[1.0, -1.0], [-1.0, 1.0]]),
    "y": whole(0, 1),
    "X_valid": np.array([[1.0, -1.0], [-1.0, 1.0]]),
    "y_valid": whole(0, 1),
}


def random_task(
    rng: np.random.Generator, n: int, d: int, k: int, epochs: int, batch_size: int
) -> dict:
    """Everything random, and every setting in use."""
    return {
        "X": rng.normal(size=(n, d)) * 3 + 1,
        "y": rng.integers(0, k, n),
        "X_valid": rng.normal(size=(n + 1, d)),
        "y_valid": rng.integers(0, k, n + 1),
        "start": {"W": rng.normal(size=(d, k)), "b": rng.normal(size=k)},
        "settings": settings(
            [rng.permutation(n).astype(np.int64) for _ in range(epochs)],
            batch_size,
            rate=0.3,
            warmup=3,
            momentum=0.8,
            decay=0.05,
            max_norm=0.4,
        ),
    }


SAMPLES = [
    Case("four rows, two epochs", **random_task(np.random.default_rng(1), 4, 2, 2, 2, 3)),
]

HIDDEN = [
    Case(
        "other validation rows",
        X=X,
        y=Y,
        X_valid=X[:2] + 7,
        y_valid=Y[:2],
        start=START,
        settings=settings([ALL], 4),
        only="mean",
    ).finds("leak"),
    Case(
        "a gradient that is too long",
        **SAME,
        start={"W": START["W"], "b": np.array([3.0, -2.0])},
        settings=settings([ALL], 4, max_norm=0.1),
        only="b",
    ).finds("clip"),
    Case(
        "rates while it warms up",
        **SAME,
        start=START,
        settings=settings([ALL, ALL], 2, warmup=3),
        only="rates",
    ).finds("warm-up"),
    Case(
        "four epochs of one batch",
        **SAME,
        start=zeros(2, 2),
        settings=settings([ALL] * 4, 4, rate=0.1, momentum=0.9),
        only="W",
    ).finds("momentum"),
    Case(
        "a validation loss that only rises",
        X=X,
        y=Y,
        X_valid=X,
        y_valid=1 - Y,
        start=zeros(2, 2),
        settings=settings([ALL] * 4, 4),
        only="W",
    ).finds("checkpoint"),
    Case(
        "decay where the bias has no gradient",
        **EVEN,
        start={"W": np.zeros((2, 2)), "b": np.array([0.7, 0.7])},
        settings=settings([whole(1, 0)], 2, decay=0.1),
        only="b",
    ).finds("decay"),
    Case(
        "five rows in batches of two",
        X=np.vstack([X, [[3.0, 3.0]]]),
        y=whole(0, 1, 1, 0, 1),
        X_valid=X,
        y_valid=Y,
        start=START,
        settings=settings([whole(4, 2, 0, 1, 3)], 2),
        only="rates",
    ).finds("last-batch"),
    Case(
        "a training loss where nothing is learned",
        **SAME,
        start=START,
        settings=settings([ALL], 2, rate=0.0),
        only="losses",
    ).finds("mean"),
    Case("three classes", **random_task(np.random.default_rng(2), 7, 3, 3, 3, 2)),
    Case("a batch larger than the data", **random_task(np.random.default_rng(3), 5, 2, 2, 3, 9)),
    Case("one row", **random_task(np.random.default_rng(4), 1, 3, 2, 4, 1)),
    Case(
        "a column that does not vary",
        X=np.array([[5.0, 1.0], [5.0, 2.0], [5.0, 4.0]]),
        y=whole(0, 1, 1),
        X_valid=np.array([[5.0, 1.5], [6.0, 3.0]]),
        y_valid=whole(0, 1),
        start=START,
        settings=settings([whole(0, 1, 2), whole(2, 1, 0)], 2, momentum=0.5),
    ),
    Case(
        "a rate of 0, where all epochs are alike",
        **SAME,
        start=START,
        settings=settings([ALL, ALL], 4, rate=0.0, max_norm=0.05),
    ),
    Case(
        "a validation loss that falls, and then rises a little",
        X=X,
        y=Y,
        X_valid=X,
        y_valid=whole(1, 1, 1, 0),
        start={"W": np.array([[-0.3, 0.3], [0.2, -0.2]]), "b": np.array([-0.6, 0.6])},
        settings=settings([ALL] * 6, 4, rate=1.0),
    ),
    Case(
        "epochs that are alike for the validation rows",
        **{**EVEN, "X_valid": np.zeros((1, 2)), "y_valid": whole(0)},
        start=zeros(2, 2),
        settings=settings([whole(0, 1)] * 3, 2),
    ),
    Case(
        "logits of thousands",
        **SAME,
        start={"W": np.array([[900.0, -800.0], [700.0, 1000.0]]), "b": np.array([500.0, -500.0])},
        settings=settings([ALL, ALL], 2, warmup=5, max_norm=3.0),
    ),
]


HIDDEN += [
    Case(
        "fourteen epochs, a long warm-up",
        **{
            **random_task(np.random.default_rng(5), 6, 2, 3, 14, 4),
            "settings": {
                **random_task(np.random.default_rng(5), 6, 2, 3, 14, 4)["settings"],
                "warmup": 25,
            },
        },
    ),
    Case(
        "a validation loss that rises for twelve epochs",
        X=X,
        y=Y,
        X_valid=X,
        y_valid=1 - Y,
        start=zeros(2, 2),
        settings=settings([ALL] * 12, 4),
    ),
    Case(
        "a validation loss that falls by a thousand-millionth each epoch",
        **{**EVEN, "X_valid": np.array([[1e-8, -1e-8]]), "y_valid": whole(0)},
        start=zeros(2, 2),
        settings=settings([whole(0, 1)] * 3, 2),
    ),
    Case(
        "a column that hardly varies",
        X=np.array([[0.0, 1.0], [1e-9, 3.0], [2e-9, -1.0]]),
        y=whole(0, 1, 1),
        X_valid=np.array([[1e-9, 2.0]]),
        y_valid=whole(0),
        start=START,
        settings=settings([whole(2, 0, 1)] * 2, 2),
    ),
]


@generator(sizes=(1, 4, 15, 40))
def random_training(rng: np.random.Generator, size: int) -> dict:
    """random rows, classes and orders"""
    return random_task(
        rng,
        size,
        int(rng.integers(1, 4)),
        int(rng.integers(2, 4)),
        int(rng.integers(1, 5)),
        int(rng.integers(1, 8)),
    )


@closer_look(20)
def more_rows(rng: np.random.Generator, size: int) -> dict:
    """More rows"""
    return random_task(rng, size, 3, 3, 2, 5)
