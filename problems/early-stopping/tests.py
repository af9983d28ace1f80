"""Test cases of early stopping."""

import numpy as np

from ml_judge import Case, generator


def losses(*values: float) -> np.ndarray:
    """Losses as a float64 array."""
    return np.array(values, dtype=np.float64)


NAN, INF = float("nan"), float("inf")

SAMPLES = [
    Case(
        "two epochs without gain",
        losses=losses(1.0, 0.5, 0.75, 0.5, 0.25),
        patience=2,
        min_delta=0.0,
    ),
    Case(
        "small gains do not count",
        losses=losses(2.0, 1.0, 0.875, 0.75, 0.625, 0.5),
        patience=3,
        min_delta=0.25,
    ),
]

HIDDEN = [
    Case("falling to the end", losses=losses(5.0, 4.0, 3.0, 2.0), patience=1, min_delta=0.0),
    Case("rising from the start", losses=losses(1.0, 2.0, 3.0, 4.0), patience=2, min_delta=0.0),
    Case(
        "better than the epoch before, but not than the best",
        losses=losses(1.0, 3.0, 2.5, 2.0, 1.5, 0.5),
        patience=3,
        min_delta=0.0,
    ),
    Case("patience 1", losses=losses(3.0, 2.0, 2.5, 1.0), patience=1, min_delta=0.0),
    Case(
        "saved in the last moment",
        losses=losses(3.0, 4.0, 4.0, 2.0, 5.0, 5.0, 1.0, 6.0, 6.0),
        patience=3,
        min_delta=0.0,
    ),
    Case("bad epochs here and there", losses=losses(9, 8, 8.5, 7, 7.5, 6), patience=2, min_delta=0),
    Case("equal losses", losses=losses(1.0, 1.0, 1.0, 1.0, 1.0), patience=3, min_delta=0.0),
    Case("a gain of exactly min_delta", losses=losses(2.0, 1.5, 1.0), patience=1, min_delta=0.5),
    Case(
        "small gains that add up",
        losses=losses(2.0, 1.75, 1.5, 1.25, 1.0, 0.75, 0.5),
        patience=4,
        min_delta=0.5,
    ),
    Case(
        "the lowest loss was too small a gain",
        losses=losses(1.0, 0.5, 0.4375, 0.75, 0.75),
        patience=3,
        min_delta=0.125,
    ),
    Case("NaN on the way", losses=losses(2.0, NAN, 1.0, NAN, NAN, 0.5), patience=2, min_delta=0.0),
    Case("NaN first", losses=losses(NAN, 1.0, 0.5), patience=2, min_delta=0.0),
    Case("only NaN", losses=losses(NAN, NAN, NAN, NAN), patience=3, min_delta=0.0),
    Case("infinity first", losses=losses(INF, INF, 3.0, 4.0), patience=3, min_delta=0.0),
    Case("only infinities", losses=losses(INF, INF, INF), patience=3, min_delta=0.0),
    Case("huge losses", losses=losses(1e300, 1e299, 1e301, 1e300), patience=3, min_delta=0.0),
    Case("tiny gains", losses=losses(3e-20, 2e-20, 1e-20, 1e-20), patience=1, min_delta=0.0),
    Case(
        "gains around min_delta, in the last digits",
        losses=losses(1.0, 0.75 + 2.0**-40, 0.75 - 2.0**-40, 0.5),
        patience=2,
        min_delta=0.25,
    ),
    Case("minus infinity", losses=losses(1.0, -INF, -INF, 0.0), patience=2, min_delta=0.5),
    Case("negative losses", losses=losses(-1.0, -2.0, -1.5, -1.75), patience=2, min_delta=0.5),
    Case("one epoch", losses=losses(0.3), patience=5, min_delta=0.1),
    Case("no epochs", losses=losses(), patience=2, min_delta=0.0),
    Case(
        "the lowest loss comes after the stop",
        losses=losses(1.0, 2.0, 2.0, 0.1, 0.05),
        patience=2,
        min_delta=0.0,
    ),
    Case("infinity on the way", losses=losses(2.0, INF, INF, 1.0), patience=2, min_delta=0.0),
    Case("NaN to the end, and more patience", losses=losses(NAN, NAN), patience=5, min_delta=0.0),
    Case(
        "small gains below zero",
        losses=losses(-1.0, -1.25, -1.5, -1.75),
        patience=2,
        min_delta=0.5,
    ),
    Case(
        "a hundred epochs of patience",
        losses=np.concatenate([[1.0], np.full(90, 2.0), [0.5], np.full(1000, 2.0)]),
        patience=100,
        min_delta=0.0,
    ),
    Case(
        "falling for two thousand epochs",
        losses=np.arange(2000, 0, -1) / 8,
        patience=3,
        min_delta=0.0,
    ),
]


@generator(sizes=(1, 2, 3, 5, 8, 20, 300))
def random_losses(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random losses in eighths, slowly falling"""
    values = rng.integers(0, 12, size) + np.arange(size, 0, -1) // 2
    return {
        "losses": values / 8,
        "patience": int(rng.integers(1, 6)),
        "min_delta": float(rng.integers(0, 4)) / 8,
    }
