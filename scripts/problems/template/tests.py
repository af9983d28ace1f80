"""Test cases of the root mean squared error. Replace them by your own, and name what each visits."""

import numpy as np

from ml_judge import Case, generator


def values(*numbers: float) -> np.ndarray:
    """Numbers as a float64 array."""
    return np.array(numbers, dtype=np.float64)


SAMPLES = [
    Case("three days", y_true=values(10, 20, 30), y_pred=values(12, 20, 29)),
]

HIDDEN = [
    Case("one prediction", y_true=values(3), y_pred=values(5)),
    Case("all right", y_true=values(1, 2), y_pred=values(1, 2)),
    Case("errors that cancel", y_true=values(0, 0), y_pred=values(-1, 1)),
    Case("one large error", y_true=values(0, 0, 0, 0), y_pred=values(0, 0, 0, 8)),
]


@generator(sizes=(1, 2, 3, 5, 8, 50, 1000))
def random_predictions(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random predictions"""
    y_true = rng.normal(100.0, 20.0, size)
    return {"y_true": y_true, "y_pred": y_true + rng.normal(3.0, 5.0, size)}
