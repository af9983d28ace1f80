"""Test cases of the threshold by cost."""

import numpy as np

from ml_judge import Case, closer_look, generator

SAMPLES = [
    Case(
        "five payments, two frauds",
        y_true=np.array([0, 1, 0, 1, 0]),
        p=np.array([0.1, 0.8, 0.6, 0.3, 0.3]),
        cost_fp=500,
        cost_fn=1200,
    ),
    Case(
        "the same payments, frauds are cheaper",
        y_true=np.array([0, 1, 0, 1, 0]),
        p=np.array([0.1, 0.8, 0.6, 0.3, 0.3]),
        cost_fp=500,
        cost_fn=800,
    ),
]

HIDDEN = [
    Case(
        "frauds are so dear that everybody is flagged",
        y_true=np.array([0, 0, 0, 1]),
        p=np.array([0.6, 0.9, 0.7, 0.1]),
        cost_fp=500,
        cost_fn=12_000,
    ),
    Case(
        "three thresholds cost the same",
        y_true=np.array([0, 1, 0, 1, 0, 0, 1]),
        p=np.array([0.7, 0.8, 0.65, 0.6, 0.5, 0.4, 0.3]),
        cost_fp=300,
        cost_fn=600,
    ),
    Case(
        "the minimum lies inside a group of equal scores",
        y_true=np.array([1, 1, 1, 0, 0, 0, 0, 1]),
        p=np.array([0.9, 0.5, 0.5, 0.5, 0.5, 0.5, 0.2, 0.1]),
        cost_fp=700,
        cost_fn=1000,
    ),
    Case(
        "all scores are equal",
        y_true=np.array([0, 1, 0, 1]),
        p=np.full(4, 0.25),
        cost_fp=100,
        cost_fn=300,
    ),
    Case(
        "a false alarm costs nothing",
        y_true=np.array([1, 0, 1, 0, 0]),
        p=np.array([0.9, 0.8, 0.35, 0.35, 0.1]),
        cost_fp=0,
        cost_fn=900,
    ),
    Case(
        "scores of exactly 0 and 1",
        y_true=np.array([1, 0, 1, 0]),
        p=np.array([1.0, 0.0, 0.0, 0.4]),
        cost_fp=100,
        cost_fn=1500,
    ),
    Case(
        "no fraud, so nobody is flagged",
        y_true=np.array([0, 0, 0]),
        p=np.array([0.2, 0.9, 0.4]),
        cost_fp=500,
        cost_fn=12_000,
    ).non_finite(),
    Case(
        "the only fraud has the lowest score",
        y_true=np.array([0, 0, 0, 1]),
        p=np.array([0.6, 0.9, 0.7, 0.1]),
        cost_fp=500,
        cost_fn=1200,
    ).non_finite(),
    Case(
        "flagging somebody costs as much as flagging nobody",
        y_true=np.array([0, 1, 0]),
        p=np.array([0.7, 0.6, 0.2]),
        cost_fp=400,
        cost_fn=400,
    ).non_finite(),
    Case(
        "a missed fraud costs nothing",
        y_true=np.array([1, 0, 1]),
        p=np.array([0.9, 0.8, 0.3]),
        cost_fp=500,
        cost_fn=0,
    ).non_finite(),
    Case(
        "one cent cheaper among millions",
        y_true=np.array([0, 1, 0]),
        p=np.array([0.7, 0.6, 0.2]),
        cost_fp=9_999_999,
        cost_fn=10_000_000,
    ),
    Case(
        "one cent cheaper among ten million euros",
        y_true=np.array([0, 1, 1, 0]),
        p=np.array([0.8, 0.7, 0.6, 0.2]),
        cost_fp=999_999_999,
        cost_fn=500_000_000,
    ),
    Case(
        "nothing costs anything",
        y_true=np.array([0, 1, 0]),
        p=np.array([0.7, 0.6, 0.2]),
        cost_fp=0,
        cost_fn=0,
    ).non_finite(),
    Case(
        "eight false alarms cost as much as one fraud",
        y_true=np.array([0, 0, 0, 0, 0, 0, 0, 0, 1]),
        p=np.array([0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1]),
        cost_fp=10,
        cost_fn=80,
    ).non_finite(),
    Case(
        "probabilities that differ in their last digits",
        y_true=np.array([1, 1, 0, 0, 0]),
        p=np.array([0.9, 0.5, 0.5 - 1e-14, 0.5 - 2e-14, 0.1]),
        cost_fp=700,
        cost_fn=1000,
    ),
    Case(
        "fifteen thousand payments, frauds among the unlikely",
        y_true=(np.arange(15_000) >= 14_000).astype(np.int64),
        p=1 / (2.0 + np.arange(15_000)),
        cost_fp=1,
        cost_fn=50,
    ).once(),
    Case("one fraud", y_true=np.array([1]), p=np.array([0.03]), cost_fp=500, cost_fn=12_000),
    Case(
        "a tie of nine false alarms and one fraud",
        y_true=np.array([0] * 9 + [1]),
        p=np.arange(10, 0, -1) / 20,
        cost_fp=1,
        cost_fn=9,
    ).non_finite(),
    Case(
        "probabilities that differ by the last bit",
        y_true=np.array([0, 1, 0]),
        p=np.array([0.5, np.nextafter(0.5, 1), 0.25]),
        cost_fp=500,
        cost_fn=400,
    ),
]


@generator(sizes=(3, 15, 500), non_finite=True)
def rounded_scores(rng: np.random.Generator, size: int) -> dict[str, object]:
    y_true = (rng.random(size) < 0.3).astype(np.int64)
    p = np.clip(0.25 + 0.2 * y_true + rng.normal(0, 0.15, size), 0, 1)
    cost_fp, cost_fn = rng.integers(1, 8, 2) * 100
    return {
        "y_true": y_true,
        "p": np.round(p, 2),
        "cost_fp": int(cost_fp),
        "cost_fn": int(cost_fp + cost_fn),
    }


@generator(sizes=(40_000,), once_from=40_000)
def many_payments(rng: np.random.Generator, size: int) -> dict[str, object]:
    y_true = (rng.random(size) < 0.02).astype(np.int64)
    p = 1 / (1 + np.exp(3 - 2 * y_true - rng.normal(0, 1, size)))
    return {"y_true": y_true, "p": p, "cost_fp": 500, "cost_fn": 12_000}


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"y_true": np.arange(size) % 2, "p": rng.random(size), "cost_fp": 1, "cost_fn": 5}
