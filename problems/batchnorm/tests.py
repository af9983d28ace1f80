"""Test cases of batch normalisation."""

import numpy as np

from ml_judge import Case, generator


def layer_case(
    name: str, seed: int, rows: list[int], training: list[bool], d: int = 3, **options: object
) -> Case:
    """A case with one pass per number of rows, and with gamma and beta of its own."""
    rng = np.random.default_rng(seed)
    arguments: dict[str, object] = {
        "momentum": 0.1,
        "eps": 1e-3,
        "batches": [rng.normal(rng.normal(0, 2, d), rng.uniform(0.5, 3, d), (n, d)) for n in rows],
        "training": training,
        "grads": [rng.normal(size=(n, d)) for n in rows],
        "gamma": rng.uniform(0.5, 2, d) * rng.choice([-1.0, 1.0], d),
        "beta": rng.normal(size=d),
    }
    return Case(name, **{**arguments, **options})


SAMPLES = [
    Case(
        "two rows in training, one in evaluation",
        momentum=0.1,
        eps=0.0,
        batches=[np.array([[1.0], [3.0]]), np.array([[1.2]])],
        training=[True, False],
        grads=[np.array([[1.0], [0.5]]), np.array([[2.0]])],
    ),
    Case(
        "two features, gamma and beta given",
        momentum=0.25,
        eps=0.01,
        batches=[np.array([[1.0, 10.0], [2.0, 14.0], [6.0, 12.0]])],
        training=[True],
        grads=[np.array([[1.0, 0.0], [0.0, 1.0], [-1.0, 2.0]])],
        gamma=np.array([2.0, -1.0]),
        beta=np.array([0.5, 3.0]),
    ),
]

HIDDEN = [
    layer_case("evaluation before any training", 1, [4], [False]),
    layer_case("training, then evaluation", 2, [6, 6], [True, False]),
    layer_case("evaluation between two batches of training", 3, [5, 3, 7], [True, False, True]),
    layer_case("the running statistics over six batches", 4, [4] * 6, [True] * 6, momentum=0.3),
    layer_case("a batch of one in training", 5, [1, 1], [True, False]),
    layer_case("a batch of one in evaluation", 6, [8, 1], [True, False]),
    layer_case("as many rows as features", 7, [3, 3], [True, False]),
    layer_case("one feature", 8, [5, 2], [True, False], d=1),
    layer_case("four hundred rows", 17, [400, 300], [True, False]),
    layer_case("the running statistics over twelve batches", 18, [3] * 12, [True] * 11 + [False]),
    layer_case(
        "the default gamma and beta, two batches", 19, [6, 6, 6], [True] * 3, gamma=None, beta=None
    ),
    layer_case(
        "one row far away from sixty",
        20,
        [61],
        [True],
        batches=[np.vstack([np.random.default_rng(20).normal(size=(60, 3)), [[500.0] * 3]])],
    ),
    layer_case("a large eps", 9, [5, 4], [True, False], eps=2.0),
    layer_case("momentum 1 forgets the past", 10, [5, 4, 3], [True, True, False], momentum=1.0),
    layer_case("momentum 0 learns nothing", 11, [5, 4], [True, False], momentum=0.0),
    layer_case(
        "a constant feature",
        12,
        [4, 2],
        [True, False],
        d=2,
        batches=[
            np.array([[7.0, 1.0], [7.0, 2.0], [7.0, -1.0], [7.0, 0.5]]),
            np.array([[7.0, 1.0], [8.0, 3.0]]),
        ],
    ),
    layer_case("the default gamma and beta", 13, [6, 3], [True, False], gamma=None, beta=None),
    layer_case("two layers take turns", 14, [5, 4, 3], [True, True, False], two_layers=True),
    layer_case(
        "eps is 0, and variances are very small",
        15,
        [4],
        [True],
        d=2,
        eps=0.0,
        batches=[1e-6 * np.array([[1.0, 4.0], [3.0, -2.0], [-2.0, 0.5], [0.5, 1.0]])],
    ),
    layer_case(
        "features far from zero",
        16,
        [4, 3],
        [True, False],
        d=2,
        batches=[
            np.array([1e5, -3e5]) + np.random.default_rng(16).normal(size=(4, 2)),
            np.array([[1e5, -3e5], [2e5, -1e5], [0.0, 0.0]]),
        ],
    ),
]


@generator(sizes=(1, 2, 3, 8, 200))
def random_passes(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random passes in training and evaluation"""
    d = int(rng.integers(1, 6))
    return {
        "momentum": float(rng.choice([0.01, 0.1, 0.5, 0.9])),
        "eps": float(rng.choice([1e-3, 0.1])),
        "batches": [rng.normal(3.0, 2.0, (size, d)) for _ in range(3)],
        "training": [True, bool(rng.integers(2)), bool(rng.integers(2))],
        "grads": [rng.normal(size=(size, d)) for _ in range(3)],
        "gamma": rng.uniform(0.5, 2.0, d),
        "beta": rng.normal(size=d),
    }
