"""Test cases of ROC AUC."""

import numpy as np

from ml_judge import Case, closer_look, generator

SAMPLES = [
    Case(
        "two defaults, three loans repaid, one tie",
        y_true=np.array([1, 0, 1, 0, 0]),
        scores=np.array([0.9, 0.4, 0.4, 0.7, 0.1]),
    ),
    Case(
        "every label but 1 is negative",
        y_true=np.array([-1, 0, 1, 1, -1, 1, 0]),
        scores=np.array([-2.0, 0.3, -0.5, 1.7, -0.1, 0.8, 1.0]),
    ),
]

HIDDEN = [
    Case("a perfect order", y_true=np.array([0, 1, 0, 1]), scores=np.array([0.1, 0.8, 0.2, 0.7])),
    Case(
        "the order is upside down",
        y_true=np.array([1, 0, 0, 1]),
        scores=np.array([0.1, 0.8, 0.9, 0.2]),
    ),
    Case("all scores are equal", y_true=np.array([0, 1, 1, 0, 0]), scores=np.full(5, 0.3)),
    Case(
        "ties with the positives first",
        y_true=np.array([1, 1, 0, 0, 1, 0]),
        scores=np.array([0.5, 0.5, 0.5, 0.2, 0.2, 0.2]),
    ),
    Case(
        "ties with the negatives first",
        y_true=np.array([0, 0, 1, 1, 0, 1]),
        scores=np.array([0.5, 0.5, 0.5, 0.2, 0.2, 0.2]),
    ),
    Case(
        "scores that differ in their last digits",
        y_true=np.array([1, 0, 1, 0]),
        scores=np.array([0.3 + 1e-12, 0.3, 0.3 - 1e-12, 0.3 - 2e-12]),
    ),
    Case(
        "scores at both ends of what a float holds",
        y_true=np.array([0, 1, 0, 1, 0, 1, 1, 0]),
        scores=np.array([1e305, 1.5e305, 1e-300, 2e-300, 2e12, 3e12, -1e305, -2e305]),
    ),
    Case(
        "zeros of both signs are equal",
        y_true=np.array([1, 0, 0, 1]),
        scores=np.array([0.0, -0.0, 0.0, -0.0]),
    ),
    Case(
        "fifty thousand rows, the best of them last",
        y_true=(np.arange(50_000) % 3 > 0).astype(np.int64),
        scores=np.arange(50_000) * 7919 % 50_021 + np.arange(50_000) % 3 * np.arange(50_000) / 2,
    ).once(),
    Case("one of each, and they tie", y_true=np.array([0, 1]), scores=np.array([0.4, 0.4])),
    Case("one of each", y_true=np.array([0, 1]), scores=np.array([0.4, 0.6])),
    Case("no positives", y_true=np.array([0, 0, 0]), scores=np.array([0.1, 0.7, 0.4])).non_finite(),
    Case("no negatives", y_true=np.array([1, 1]), scores=np.array([0.7, 0.4])).non_finite(),
    Case(
        "one positive in a hundred",
        y_true=np.repeat([0, 1], [99, 1]),
        scores=np.arange(100) * 37 % 101 / 10,
    ),
    Case(
        "a label above 1 is negative",
        y_true=np.array([0, 2, 1, 2, 1, 0]),
        scores=np.array([0.1, 0.9, 0.3, 0.8, 0.2, 0.7]),
    ),
    Case(
        "labels that share their last bytes with 1",
        y_true=np.array([0, 257, 1, 65_537, 1, 2**32 + 1]),
        scores=np.array([0.1, 0.9, 0.3, 0.8, 0.2, 0.25]),
    ),
    Case("no rows", y_true=np.array([], dtype=np.int64), scores=np.array([])).non_finite(),
    Case(
        "labels of -1 and 0: no positives",
        y_true=np.array([-1, 0, 0]),
        scores=np.array([0.2, 0.5, 0.4]),
    ).non_finite(),
    Case(
        "neighbouring floats, and very small ones",
        y_true=np.array([0, 1, 0, 1]),
        scores=np.array([0.3, np.nextafter(0.3, 1.0), 1e-20, 2e-20]),
    ),
    Case(
        "scores on very different scales",
        y_true=np.array([1, 0, 1, 0, 1, 0]),
        scores=np.array([50.0, 45.0, 1e20, 40.0, -1e20, 41.0]),
    ),
]


@generator(sizes=(2, 12, 1000), non_finite=True)
def noisy_scores(rng: np.random.Generator, size: int) -> dict[str, object]:
    y_true = (rng.random(size) < 0.3).astype(np.int64)
    return {"y_true": y_true, "scores": y_true + rng.normal(0, 1, size)}


@generator(sizes=(4, 200), non_finite=True)
def scores_with_ties(rng: np.random.Generator, size: int) -> dict[str, object]:
    y_true = rng.choice(np.array([-1, 1]), size)
    return {"y_true": y_true, "scores": np.round(y_true / 5 + rng.normal(0, 1, size), 1)}


@generator(sizes=(50_000,), once_from=50_000)
def six_hundred_million_pairs(rng: np.random.Generator, size: int) -> dict[str, object]:
    y_true = rng.permutation(np.arange(size) % 2).astype(np.int64)
    return {"y_true": y_true, "scores": y_true / 2 + rng.normal(0, 1, size)}


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"y_true": np.arange(size) % 2, "scores": rng.normal(size=size)}
