"""Test cases of average precision."""

import numpy as np

from ml_judge import Case, closer_look, generator

SAMPLES = [
    Case(
        "three positives, one tie",
        y_true=np.array([1, 0, 1, 0, 1]),
        scores=np.array([0.9, 0.8, 0.5, 0.5, 0.1]),
    ),
    Case(
        "scores of any scale, in any order",
        y_true=np.array([0, 1, 0, 0, 1, 0]),
        scores=np.array([-1.5, 2.0, 7.25, 0.0, -0.5, -3.0]),
    ),
]

HIDDEN = [
    Case("a perfect order", y_true=np.array([0, 1, 0, 1]), scores=np.array([0.1, 0.8, 0.2, 0.7])),
    Case(
        "the order is upside down",
        y_true=np.array([1, 0, 0, 1]),
        scores=np.array([0.1, 0.8, 0.9, 0.2]),
    ),
    Case(
        "all scores are equal, positives first",
        y_true=np.array([1, 1, 0, 0, 0]),
        scores=np.full(5, 0.3),
    ),
    Case(
        "all scores are equal, positives last",
        y_true=np.array([0, 0, 0, 1, 1]),
        scores=np.full(5, 0.3),
    ),
    Case(
        "two groups of ties",
        y_true=np.array([1, 0, 0, 1, 1, 0, 0, 0]),
        scores=np.array([0.6, 0.6, 0.6, 0.2, 0.2, 0.2, 0.2, 0.2]),
    ),
    Case(
        "scores that differ in their last digits",
        y_true=np.array([0, 1, 0, 1]),
        scores=np.array([0.3 - 2e-12, 0.3 + 1e-12, 0.3, 0.3 - 1e-12]),
    ),
    Case(
        "scores that differ by the least a float can",
        y_true=np.array([0, 1, 0, 1, 0]),
        scores=np.array([0.3, np.nextafter(0.3, 1.0), np.nextafter(0.3, 0.0), 5e-324, 0.0]),
    ),
    Case(
        "scores on very different scales",
        y_true=np.array([0, 1, 0, 1, 0, 1, 1, 1]),
        scores=np.array([50.0, 45.0, 1e200, -1e200, 1e-200, 2e-200, 40.0, 2e200]),
    ),
    Case(
        "zeros of both signs are equal",
        y_true=np.array([1, 0, 0, 1, 1]),
        scores=np.array([0.0, -0.0, 0.5, -0.0, -0.5]),
    ),
    Case(
        "forty thousand images, most of them positive",
        y_true=(np.arange(40_000) % 9 > 0).astype(np.int64),
        scores=np.arange(40_000) * 7919 % 40_009 / 100,
    ).once(),
    Case("no positives", y_true=np.array([0, 0, 0]), scores=np.array([0.1, 0.7, 0.4])),
    Case("only positives", y_true=np.array([1, 1, 1]), scores=np.array([0.1, 0.7, 0.7])),
    Case("one row, positive", y_true=np.array([1]), scores=np.array([-2.0])),
    Case(
        "one positive at the end of a long list",
        y_true=np.repeat([0, 1], [199, 1]),
        scores=-np.arange(200.0),
    ),
]


@generator(sizes=(2, 12, 1000))
def noisy_scores(rng: np.random.Generator, size: int) -> dict[str, object]:
    y_true = (rng.random(size) < 0.25).astype(np.int64)
    return {"y_true": y_true, "scores": y_true + rng.normal(0, 1, size)}


@generator(sizes=(4, 300))
def scores_with_ties(rng: np.random.Generator, size: int) -> dict[str, object]:
    y_true = (rng.random(size) < 0.3).astype(np.int64)
    return {"y_true": y_true, "scores": np.round(y_true / 2 + rng.normal(0, 1, size), 1)}


@generator(sizes=(40_000,), once_from=40_000)
def forty_thousand_images(rng: np.random.Generator, size: int) -> dict[str, object]:
    y_true = (rng.random(size) < 0.01).astype(np.int64)
    return {"y_true": y_true, "scores": 2 * y_true + rng.normal(0, 1, size)}


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"y_true": np.arange(size) % 2, "scores": rng.normal(size=size)}
