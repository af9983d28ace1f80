"""Test cases of the DPO loss."""

import numpy as np

from ml_judge import Case, closer_look, generator

INF, NAN = np.inf, np.nan
Answers = list[list[list[float]]]


def case(
    name: str, policy: Answers, reference: Answers, mask: Answers | None = None, **options: float
) -> Case:
    """A few pairs, all tokens real unless told otherwise."""
    model = np.array(policy, dtype=np.float64)
    return Case(
        name,
        policy=model,
        reference=np.array(reference, dtype=np.float64),
        mask=np.ones(model.shape, dtype=bool) if mask is None else np.array(mask, dtype=bool),
        **options,
    )


def with_difference(name: str, *differences: float, **options: float) -> Case:
    """One token for each answer; the pairs have these values of h."""
    policy = [[[-3.0 + h], [-3.0]] if h < 0 else [[-3.0], [-3.0 - h]] for h in differences]
    reference = [[[-3.0], [-3.0]] for _ in differences]
    return case(name, policy, reference, **options)


ONE = [[[-1, -1], [-2, -1]]], [[[-1.5, -1], [-1.5, -1]]]
# Three pairs of up to three tokens, with a question or padding at some places.
THREE = (
    [
        [[-1, -2, -0.5], [-3, -1, -2]],
        [[-0.2, -4, -1], [-1, -1, -1]],
        [[-2, -2, -3], [-0.1, -0.3, -5]],
    ],
    [
        [[-2, -1, -1], [-2, -1, -1]],
        [[-1, -3, -1], [-2, -0.5, -1.5]],
        [[-1, -2, -2], [-1, -1, -4]],
    ],
)
REAL = [
    [[1, 1, 0], [1, 1, 1]],
    [[0, 1, 1], [0, 0, 1]],
    [[1, 0, 1], [0, 1, 0]],
]


def drawn(seed: int, n: int, tokens: int) -> dict[str, np.ndarray]:
    """Random pairs; some tokens are not real."""
    rng = np.random.default_rng(seed)
    policy, reference = -rng.exponential(1.5, (2, n, 2, tokens))
    return {"policy": policy, "reference": reference, "mask": rng.random((n, 2, tokens)) < 0.8}


SAMPLES = [
    case("one pair", *ONE, beta=1.0),
    case("three pairs, some tokens masked", *THREE, REAL, beta=0.5, smoothing=0.1),
]

HIDDEN = [
    case(
        "anything in the padding",
        [[[-1, NAN, -2], [-3, -1, INF]]],
        [[[-2, -1, -1], [NAN, -1, -INF]]],
        [[[1, 0, 1], [0, 1, 0]]],
        beta=1.0,
    ),
    case("default values", *THREE),
    case("a small beta", *THREE, beta=0.01),
    case("a large beta", *THREE, beta=3.0),
    case("some labels are wrong", *ONE, beta=1.0, smoothing=0.2),
    case("nearly half of the labels are wrong", *THREE, beta=1.0, smoothing=0.45),
    case("the model is the reference", ONE[1], ONE[1], beta=1.0),
    case(
        "long against short",
        [[[-1, -1, -1, -1], [-1, 0, 0, 0]]],
        [[[-1.2] * 4, [-1.5, 0, 0, 0]]],
        [[[1, 1, 1, 1], [1, 0, 0, 0]]],
        beta=0.7,
    ),
    case(
        "padding is minus infinity",
        [[[-1, -INF], [-2, -INF]]],
        [[[-1.5, -INF], [-1, -INF]]],
        [[[1, 0], [1, 0]]],
        beta=1.0,
    ),
    case(
        "padding is large",
        [[[-1, 900], [-2, -700]]],
        [[[-1.5, 1e6], [-1, 50]]],
        [[[1, 0], [1, 0]]],
        beta=1.0,
    ),
    case("no real token in one answer", *ONE, [[[1, 1], [0, 0]]], beta=1.0),
    case(
        "one of three pairs without real tokens",
        *THREE,
        [REAL[0], [[0] * 3] * 2, REAL[2]],
        beta=0.5,
    ),
    case("no real token at all", *ONE, [[[0, 0], [0, 0]]], beta=1.0),
    with_difference("far on the wrong side", -2000.0, beta=1.0),
    with_difference("far on the right side", 2000.0, beta=1.0),
    with_difference("far on the right side, some labels wrong", 2000.0, beta=1.0, smoothing=0.1),
    with_difference("very far, on both sides", 40_000.0, -40_000.0, beta=0.05),
    with_difference("a small loss", 20.0, beta=1.0),
    with_difference("small and large ones", 0.001, -0.001, 8.0, -8.0, beta=1.0),
    with_difference("equal is not right", 0.0, 1.0, 0.0, -1.0, beta=0.5),
    with_difference("right by a trillionth", 0.0, 1e-12, beta=1.0),
    case("two pairs that pull the other way", *[part[1:] for part in THREE], REAL[1:], beta=1.0),
    Case("six hundred tokens", **drawn(1, 2, 600), beta=0.05),
    Case("three hundred pairs", **drawn(2, 300, 2), beta=0.7),
    Case("a beta of a thousandth", **drawn(3, 4, 3), beta=0.001),
    Case("a beta of eight", **drawn(4, 4, 3), beta=8.0),
    Case("hardly any label wrong", **drawn(5, 4, 3), beta=0.5, smoothing=0.001),
    Case("many labels wrong", **drawn(6, 4, 3), beta=0.5, smoothing=0.45),
    case(
        "densities, which may be above 1",
        [[[2.5, -1], [0.5, -2]]],
        [[[1.0, -1], [3.0, 1.5]]],
        beta=0.5,
    ),
    case("one token", [[[-1], [-2]]], [[[-2], [-2]]], beta=0.3),
    case(
        "as many pairs as answers and tokens",
        *[[row[:2] for row in pair] for pair in (THREE[0][:2], THREE[1][:2])],
        beta=0.4,
    ),
]


@generator(sizes=(1, 2, 3, 10, 100))
def random_answers(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random answers"""
    shape = size, 2, int(rng.integers(1, 9))
    return {
        "policy": -rng.exponential(1.5, shape),
        "reference": -rng.exponential(1.5, shape),
        "mask": rng.random(shape) < 0.7,
        "beta": float(rng.uniform(0.05, 1.0)),
        "smoothing": float(rng.choice([0.0, 0.1, 0.3])),
    }


@closer_look(30, extreme={"policy": 1e4})
def answers_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    shape = size, 2, 6
    return {
        "policy": -rng.exponential(1.5, shape),
        "reference": -rng.exponential(1.5, shape),
        "mask": np.ones(shape, dtype=bool),
    }
