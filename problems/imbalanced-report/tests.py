"""Test cases of the report for imbalanced data."""

import numpy as np

from ml_judge import Case, generator

SAMPLES = [
    Case(
        "one of two found, one false alarm",
        y_true=np.array([1, 1, 0, 0, 0, 0, 0, 0, 0, 0]),
        y_pred=np.array([1, 0, 1, 0, 0, 0, 0, 0, 0, 0]),
    ),
    Case(
        "everyone is called healthy",
        y_true=np.array([0, 0, 0, 1, 0, 0, 0, 0, 0, 0]),
        y_pred=np.zeros(10, dtype=np.int64),
    ),
]

HIDDEN = [
    Case(
        "every prediction is right",
        y_true=np.array([1, 0, 0, 1, 0]),
        y_pred=np.array([1, 0, 0, 1, 0]),
    ),
    Case(
        "mostly wrong, so MCC is negative",
        y_true=np.array([1, 1, 1, 0, 0, 0, 0]),
        y_pred=np.array([0, 0, 1, 1, 1, 1, 0]),
    ),
    Case(
        "nothing missed, one false alarm",
        y_true=np.array([1, 1, 0, 0, 0]),
        y_pred=np.array([1, 1, 1, 0, 0]),
    ),
    Case(
        "no healthy person recognised",
        y_true=np.array([1, 1, 1, 0, 0]),
        y_pred=np.array([1, 0, 1, 1, 1]),
    ),
    Case(
        "everything is predicted positive",
        y_true=np.array([1, 0, 0, 1, 0]),
        y_pred=np.ones(5, dtype=np.int64),
    ),
    Case(
        "no positives, some predicted",
        y_true=np.zeros(5, dtype=np.int64),
        y_pred=np.array([0, 1, 0, 0, 0]),
    ),
    Case(
        "no negatives, some predicted",
        y_true=np.ones(4, dtype=np.int64),
        y_pred=np.array([1, 0, 1, 1]),
    ),
    Case(
        "one class, all right",
        y_true=np.zeros(3, dtype=np.int64),
        y_pred=np.zeros(3, dtype=np.int64),
    ),
    Case("two rows, both right", y_true=np.array([1, 0]), y_pred=np.array([1, 0])),
    Case("one row, wrong", y_true=np.array([1]), y_pred=np.array([0])),
    # 300 hits do not fit into 8 bits.
    Case(
        "int8 labels, more hits than int8 can count",
        y_true=np.repeat(np.array([1, 0], dtype=np.int8), [320, 280]),
        y_pred=np.repeat(np.array([1, 0, 1], dtype=np.int8), [300, 260, 40]),
    ),
    Case(
        "uint8 labels, where 0 − 1 is 255",
        y_true=np.array([0, 0, 1, 1, 0, 0], dtype=np.uint8),
        y_pred=np.array([1, 0, 1, 0, 0, 0], dtype=np.uint8),
    ),
    # 110,000 · 100,000 · 100,000 · 90,000 ≈ 10²⁰ is beyond the largest 64-bit integer, about 9.2 · 10¹⁸.
    Case(
        "200,000 rows",
        y_true=np.repeat(np.array([1, 0], dtype=np.int8), 100_000),
        y_pred=np.repeat(np.array([1, 0, 1], dtype=np.int8), [80_000, 90_000, 30_000]),
    ),
]


@generator(sizes=(2, 12, 1000))
def rare_positives(rng: np.random.Generator, size: int) -> dict[str, object]:
    dtype = rng.choice(["int8", "uint8", "int32", "int64"])
    y_true = rng.random(size) < 0.15
    flipped = rng.random(size) < 0.2
    return {"y_true": y_true.astype(dtype), "y_pred": (y_true ^ flipped).astype(dtype)}
