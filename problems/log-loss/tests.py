"""Test cases of the binary log-loss."""

import numpy as np

from ml_judge import Case, closer_look, generator

SAMPLES = [
    Case(
        "rain, dry, and a surprise",
        y_true=np.array([1, 0, 1]),
        p=np.array([0.8, 0.4, 0.0]),
        eps=0.01,
    ),
    Case(
        "one column of predictions",
        y_true=np.array([1, 0, 0, 1]),
        p=np.array([[0.9], [0.2], [0.6], [0.7]]),
    ),
]

HIDDEN = [
    Case(
        "certain and right",
        y_true=np.array([1, 0, 1, 0]),
        p=np.array([1.0, 0.0, 1.0, 0.0]),
        eps=0.001,
    ),
    Case("certain of 0 and wrong", y_true=np.array([1, 0]), p=np.array([0.0, 0.3])),
    Case("certain of 1 and wrong", y_true=np.array([1, 0]), p=np.array([0.6, 1.0])),
    Case("certain and right, the default eps", y_true=np.array([1, 0]), p=np.array([1.0, 0.0])),
    Case("nearly certain, beyond eps", y_true=np.array([0, 1]), p=np.array([0.97, 0.04]), eps=0.05),
    Case("forecasts with many digits", y_true=np.array([1, 0]), p=np.array([4.5e-6, 0.9999994])),
    Case(
        "an eps near the rounding unit",
        y_true=np.array([1, 0, 1]),
        p=np.array([0.0, 0.3, 1e-14]),
        eps=1e-15,
    ),
    Case("only ones", y_true=np.array([1, 1, 1]), p=np.array([0.2, 0.9, 0.5])),
    Case("only zeros", y_true=np.array([0, 0, 0]), p=np.array([0.2, 0.9, 0.5])),
    Case("one row", y_true=np.array([0]), p=np.array([0.25])),
    Case("one row, one column", y_true=np.array([1]), p=np.array([[0.25]])),
    Case(
        "uint8 labels, where −1 is 255",
        y_true=np.array([1, 0, 1, 0, 0], dtype=np.uint8),
        p=np.array([0.7, 0.1, 0.3, 0.6, 0.2]),
    ),
    Case(
        "an eps of nearly a third",
        y_true=np.array([1, 0, 1, 0]),
        p=np.array([0.1, 0.95, 1.0, 0.4]),
        eps=0.3,
    ),
    Case("one label, clipped", y_true=np.array([1, 1, 1]), p=np.array([0.0, 0.02, 0.9]), eps=0.05),
    Case(
        "an eps far below the rounding unit",
        y_true=np.array([1, 0]),
        p=np.array([0.0, 0.3]),
        eps=1e-20,
    ),
    Case(
        "twenty thousand rows",
        y_true=np.arange(20_000) // 10_000,
        p=np.linspace(0.01, 0.6, 20_000),
    ),
]


@generator(sizes=(2, 10, 1000))
def random_forecasts(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"y_true": rng.integers(0, 2, size), "p": rng.random(size)}


@generator(sizes=(3, 200))
def overconfident_network(rng: np.random.Generator, size: int) -> dict[str, object]:
    y_true = rng.integers(0, 2, size)
    logits = rng.normal(0, 8, (size, 1)) + 4 * (2 * y_true[:, None] - 1)
    p = np.where(np.abs(logits) > 15, logits > 0, 1 / (1 + np.exp(-logits)))
    return {"y_true": y_true, "p": p, "eps": float(rng.choice([0.001, 0.02]))}


@closer_look(50, extreme={"p": 0.0})
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"y_true": np.arange(size) % 2, "p": rng.random(size)}
