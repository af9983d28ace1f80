"""Test cases of a transformer block."""

import numpy as np

from ml_judge import Case, closer_look, generator


def drawn(
    seed: int, b: int, n: int, heads: int, k: int, f: int, scores: float = 1.0, gates: float = 1.0
) -> dict[str, object]:
    """A random block and texts; `scores` and `gates` are about as large as these factors say."""
    rng = np.random.default_rng(seed)
    d = heads * k
    w_qkv = rng.normal(size=(d, 3 * d)) / np.sqrt(d)
    w_qkv[:, :d] *= scores
    params = {
        "ln1_gamma": rng.uniform(0.5, 2.0, d),
        "ln1_beta": rng.normal(size=d),
        "w_qkv": w_qkv,
        "b_qkv": rng.normal(size=3 * d),
        "w_o": rng.normal(size=(d, d)) / np.sqrt(d),
        "b_o": rng.normal(size=d),
        "ln2_gamma": rng.uniform(0.5, 2.0, d),
        "ln2_beta": rng.normal(size=d),
        "w_1": gates * rng.normal(size=(d, f)) / np.sqrt(d),
        "b_1": rng.normal(size=f),
        "w_2": rng.normal(size=(f, d)) / np.sqrt(f),
        "b_2": rng.normal(size=d),
    }
    return {"x": rng.normal(0.5, 2.0, (b, n, d)), "params": params, "heads": heads}


def with_x(arguments: dict[str, object], x: np.ndarray) -> dict[str, object]:
    """The same block on other texts."""
    return {**arguments, "x": x}


def large_values(seed: int) -> dict[str, object]:
    """A block whose values, and what is added to the stream, are large."""
    arguments = drawn(seed, 1, 4, 2, 2, 4)
    arguments["params"]["w_qkv"][:, 8:] *= 1e6
    return arguments


NOTHING, ONE = np.zeros(1), np.ones((1, 1))
BY_HAND = {
    "ln1_gamma": np.ones(1),
    "ln1_beta": np.array([2.0]),
    "w_qkv": np.ones((1, 3)),
    "b_qkv": np.zeros(3),
    "w_o": ONE,
    "b_o": NOTHING,
    "ln2_gamma": np.ones(1),
    "ln2_beta": np.ones(1),
    "w_1": ONE,
    "b_1": NOTHING,
    "w_2": ONE,
    "b_2": NOTHING,
}

# Two tokens that are each other's opposite, and queries that look for the opposite of themselves.
PLAIN = np.eye(2)
OPPOSITES = {
    "ln1_gamma": np.ones(2),
    "ln1_beta": np.zeros(2),
    "w_qkv": np.hstack([-80.0 * PLAIN, 80.0 * PLAIN, PLAIN]),
    "b_qkv": np.zeros(6),
    "w_o": PLAIN,
    "b_o": np.zeros(2),
    "ln2_gamma": np.ones(2),
    "ln2_beta": np.zeros(2),
    "w_1": PLAIN,
    "b_1": np.zeros(2),
    "w_2": PLAIN,
    "b_2": np.zeros(2),
}

SAMPLES = [
    Case("one feature", x=np.array([[[5.0], [-3.0]]]), params=BY_HAND, heads=1),
    Case("three tokens, two heads", **drawn(1, 1, 3, 2, 2, 8)),
]

HIDDEN = [
    Case("one token", **drawn(2, 1, 1, 2, 2, 8)),
    Case("one head", **drawn(3, 2, 4, 1, 4, 6)),
    Case("heads of one column", **drawn(4, 1, 4, 4, 1, 6)),
    Case("three heads of two", **drawn(5, 1, 5, 3, 2, 4)),
    Case("several texts", **drawn(6, 3, 4, 2, 3, 12)),
    Case("all sizes equal", **drawn(7, 4, 4, 2, 2, 4)),
    Case("as many heads as tokens and columns", **drawn(8, 3, 3, 3, 3, 9)),
    Case("one hidden unit", **drawn(9, 2, 3, 2, 2, 1)),
    Case("a narrow feed-forward part", **drawn(10, 2, 3, 2, 3, 2)),
    Case(
        "tokens of equal features",
        **with_x(drawn(11, 1, 3, 2, 2, 4), np.repeat([[[4.0], [-2.0], [0.0]]], 4, axis=2)),
    ),
    Case(
        "tokens that hardly vary",
        **with_x(drawn(12, 1, 2, 2, 2, 4), 3 + 1e-3 * np.arange(8.0).reshape(1, 2, 4) ** 2),
    ),
    Case(
        "the same token four times",
        **with_x(drawn(13, 1, 4, 2, 2, 4), np.tile([1.0, -2.0, 0.5, 3.0], (1, 4, 1))),
    ),
    Case("scores in the thousands", **drawn(14, 2, 4, 2, 2, 4, scores=1000.0)),
    Case(
        "a hidden score far above the visible one",
        x=np.array([[[1.0, -1.0], [-1.0, 1.0]]]),
        params=OPPOSITES,
        heads=1,
    ),
    Case(
        "the only visible score at the lower end",
        x=np.array([[[1.0, -1.0], [-1.0, 1.0]]]),
        params={**OPPOSITES, "w_qkv": np.hstack([-84.085 * PLAIN, 84.085 * PLAIN, PLAIN])},
        heads=1,
    ),
    Case(
        "features far from zero",
        **with_x(drawn(16, 2, 3, 2, 2, 4), 1e5 + 0.01 * drawn(16, 2, 3, 2, 2, 4)["x"]),
    ),
    Case("a long text", **drawn(17, 1, 150, 1, 2, 2)),
    Case("six heads", **drawn(18, 1, 3, 6, 2, 4)),
    Case("heads of twenty columns", **drawn(19, 1, 3, 1, 20, 4)),
    Case("seven texts", **drawn(20, 7, 2, 1, 2, 3)),
    Case("a hundred hidden numbers", **drawn(21, 1, 2, 1, 2, 100)),
    Case(
        "streams in the hundred millions",
        **with_x(drawn(22, 1, 3, 2, 2, 4), 1e8 * drawn(22, 1, 3, 2, 2, 4)["x"]),
    ),
    Case("values in the hundred thousands", **large_values(23)),
    Case("inputs of gelu in the thousands", **drawn(15, 2, 3, 2, 2, 4, gates=1500.0)),
]


@generator(sizes=(1, 2, 3, 6, 40))
def random_texts(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random texts and blocks"""
    b, heads, k, f = (int(number) for number in rng.integers(1, 5, 4))
    scores, gates = (float(factor) for factor in rng.choice([1.0, 20.0], 2))
    return drawn(int(rng.integers(2**32)), b, size, heads, k, f, scores, gates)


@closer_look(20)
def texts_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return drawn(1, 1, size, 2, 4, 16)
