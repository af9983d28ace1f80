"""Test cases of the router."""

import numpy as np

from ml_judge import Case, closer_look, generator

INF = np.inf


def rows(*logits: list[float]) -> np.ndarray:
    """Logits of tokens, as float64."""
    return np.array(logits, dtype=np.float64)


def drawn(seed: int, n: int, experts: int, scale: float = 1.0) -> np.ndarray:
    """Random logits; some experts are more popular than others."""
    rng = np.random.default_rng(seed)
    return scale * (rng.normal(size=experts) + rng.normal(size=(n, experts)))


LN3 = np.log(3.0)
POPULAR = rows([2.0, 1.0, 0.0], [1.0, 2.0, 0.0], [2.0, 1.0, 0.5], [3.0, 0.0, 1.0], [0.0, 1.0, 2.0])
OFF = drawn(8, 6, 5)
OFF[:, [1, 3]] = -INF
SOME_OFF = drawn(9, 5, 4)
SOME_OFF[[0, 2, 3], [1, 0, 3]] = -INF
MANY_EQUAL = np.random.default_rng(10).integers(0, 3, (5, 40)).astype(np.float64)
CROWD = drawn(11, 600, 3)
CROWD[:, 1] += 2.5

SAMPLES = [
    Case("one choice, one place", logits=rows([LN3, 0.0], [LN3, 0.0], [0.0, LN3]), k=1, capacity=1),
    Case("two choices, two places", logits=POPULAR, k=2, capacity=2),
]

HIDDEN = [
    Case("room for all", logits=POPULAR, k=2, capacity=5),
    Case("one choice", logits=POPULAR, k=1, capacity=2),
    Case("every expert is chosen", logits=POPULAR, k=3, capacity=3),
    Case(
        "first choices come before second ones",
        logits=rows([2.0, 1.0, 0.0], [0.0, 2.0, 1.0]),
        k=2,
        capacity=1,
    ),
    Case(
        "a late token has the larger weight", logits=rows([0.5, 0.0], [9.0, 0.0]), k=1, capacity=1
    ),
    Case(
        "equal logits",
        logits=rows([1.0, 1.0, 1.0], [0.0, 2.0, 2.0], [3.0, 1.0, 1.0]),
        k=2,
        capacity=2,
    ),
    Case("equal logits of four experts", logits=np.zeros((3, 4)), k=1, capacity=2),
    Case(
        "nearly equal logits",
        logits=rows([1.0, 1.0 + 1e-13, 0.0], [2.0, 3.0 - 1e-12, 3.0], [0.0, 1e-12, 0.0]),
        k=1,
        capacity=2,
    ),
    Case("forty experts, many equal logits", logits=MANY_EQUAL, k=6, capacity=2),
    Case("no room", logits=POPULAR, k=2, capacity=0),
    Case("one token", logits=drawn(1, 1, 4), k=2, capacity=1),
    Case("one expert", logits=drawn(2, 4, 1), k=1, capacity=3),
    Case("as many tokens as experts", logits=drawn(3, 4, 4), k=2, capacity=2),
    Case("no tokens", logits=np.zeros((0, 4)), k=2, capacity=3),
    Case("experts that are switched off", logits=OFF, k=2, capacity=3),
    Case("as many choices as experts are on", logits=OFF, k=3, capacity=4),
    Case("some experts off for some tokens", logits=SOME_OFF, k=3, capacity=3),
    Case(
        "experts off beside logits of -10000",
        logits=rows([-INF, -1e4, 2.0 - 1e4], [-1e4, -INF, 1e4], [-INF, -INF, -1e4]),
        k=1,
        capacity=2,
    ),
    Case(
        "experts off beside second choices of -10000",
        logits=rows([-INF, -1e4, 2.0 - 1e4], [-INF, 1e4, -1e4]),
        k=2,
        capacity=2,
    ),
    Case("logits in the thousands", logits=drawn(4, 6, 4, 3000.0), k=2, capacity=3),
    Case("all logits far below zero", logits=drawn(5, 6, 4) - 5000.0, k=2, capacity=3),
    Case(
        "weights of 0 take places",
        logits=rows([0.0, -2000.0, -3000.0], [0.0, -2000.0, -3000.0], [-2500.0, 2.0, 3.0]),
        k=2,
        capacity=2,
    ),
    Case("six hundred tokens, one popular expert", logits=CROWD, k=1, capacity=400),
    Case("six hundred tokens, two hundred places", logits=CROWD, k=1, capacity=200),
    Case("six hundred tokens, room for all", logits=CROWD, k=2, capacity=600),
    Case("three hundred experts, twelve choices", logits=drawn(12, 5, 300), k=12, capacity=2),
    Case("eight experts, tight", logits=drawn(6, 20, 8), k=2, capacity=4),
    Case("eight experts, three choices", logits=drawn(7, 20, 8, 2.0), k=3, capacity=7),
]


@generator(sizes=(1, 2, 3, 8, 60))
def random_tokens(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random tokens"""
    experts = int(rng.integers(1, 9))
    k = int(rng.integers(1, experts + 1))
    logits = drawn(int(rng.integers(2**32)), size, experts, float(rng.choice([1.0, 20.0])))
    return {"logits": logits, "k": k, "capacity": int(rng.integers(0, size * k // experts + 3))}


@closer_look(20, extreme={"logits": 1e4})
def tokens_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"logits": drawn(1, size, 8), "k": 2, "capacity": size // 4}
