"""Test cases of the Kullback-Leibler divergence."""

import numpy as np

from ml_judge import Case, closer_look, generator


def rows(*values: list[float]) -> np.ndarray:
    """Distributions, one in each row."""
    return np.array(values, dtype=np.float64)


def distributions(rng: np.random.Generator, *shape: int) -> np.ndarray:
    """Random distributions along the last axis, some of them uneven."""
    weights = rng.exponential(size=shape) ** rng.choice([1, 3])
    return weights / weights.sum(axis=-1, keepdims=True)


P = rows([0.5, 0.5, 0.0], [0.25, 0.75, 0.0])

SAMPLES = [
    Case("one belief for two rows", p=P, q=np.array([0.25, 0.25, 0.5])),
    Case("a belief for each row", p=rows([0.9, 0.1], [0.2, 0.8]), q=rows([0.5, 0.5], [0.1, 0.9])),
    Case("impossible for the belief", p=np.array([[0.25, 0.25, 0.5]]), q=P[:1]).non_finite(),
]

HIDDEN = [
    Case("equal distributions", p=rows([0.3, 0.7], [1.0, 0.0]), q=rows([0.3, 0.7], [1.0, 0.0])),
    Case("nearly equal distributions", p=rows([0.3, 0.7]), q=rows([0.301, 0.699])),
    Case("one outcome", p=rows([1.0], [1.0]), q=np.array([1.0])),
    Case("certain, and the belief is not", p=rows([0.0, 1.0, 0.0]), q=rows([0.6, 0.3, 0.1])),
    Case("both are 0 at one place", p=rows([0.0, 0.4, 0.6]), q=rows([0.0, 0.5, 0.5])),
    Case("a zero of p, none of q", p=rows([0.0, 0.4, 0.6]), q=rows([0.7, 0.2, 0.1])),
    Case(
        "infinite in one row of three",
        p=rows([0.5, 0.5], [0.5, 0.5], [0.0, 1.0]),
        q=rows([0.4, 0.6], [1.0, 0.0], [0.0, 1.0]),
    ).non_finite(),
    Case(
        "infinite for a small probability", p=rows([1 - 1e-12, 1e-12]), q=rows([1.0, 0.0])
    ).non_finite(),
    Case("a tiny belief", p=rows([0.5, 0.5]), q=rows([1.0, 1e-310])),
    Case("a belief of 1e-305", p=rows([0.5, 0.5]), q=rows([1.0, 1e-305])),
    Case("a tiny probability", p=rows([1.0, 1e-310]), q=rows([0.5, 0.5])),
    Case("tiny on both sides", p=rows([1.0, 1e-300]), q=rows([1.0, 1e-200])),
    Case(
        "tiny, and impossible for the belief", p=rows([1.0, 1e-310]), q=rows([1.0, 0.0])
    ).non_finite(),
    Case(
        "one belief with a zero, infinite in one row of three",
        p=rows([0.4, 0.0, 0.6], [0.4, 0.1, 0.5], [1.0, 0.0, 0.0]),
        q=np.array([0.5, 0.0, 0.5]),
    ).non_finite(),
    Case(
        "small beliefs of many sizes",
        p=rows([0.4, 0.3, 0.2, 0.1]),
        q=rows([1.0, 1e-20, 1e-16, 1e-9]),
    ),
    Case(
        "as many rows as columns, one belief",
        p=rows([0.5, 0.3, 0.2], [0.1, 0.1, 0.8], [0.6, 0.2, 0.2]),
        q=np.array([0.7, 0.2, 0.1]),
    ),
    Case(
        "two thousand rows",
        p=distributions(np.random.default_rng(1), 2000, 3),
        q=distributions(np.random.default_rng(2), 2000, 3),
    ),
    Case(
        "three thousand outcomes",
        p=distributions(np.random.default_rng(3), 2, 3000),
        q=distributions(np.random.default_rng(4), 3000),
    ),
    Case("very nearly equal distributions", p=rows([0.3, 0.7]), q=rows([0.30001, 0.69999])),
    Case("a belief that is all but impossible", p=rows([0.0, 1.0]), q=rows([1.0, 1e-308])),
    Case("one row", p=rows([0.2, 0.3, 0.5]), q=rows([0.5, 0.25, 0.25])),
    Case(
        "one row, a belief of one dimension", p=rows([0.2, 0.3, 0.5]), q=np.array([0.5, 0.25, 0.25])
    ),
    Case("no rows", p=np.zeros((0, 3)), q=np.array([0.5, 0.25, 0.25])),
    Case("no rows on either side", p=np.zeros((0, 3)), q=np.zeros((0, 3))),
    Case("sums that are off by a little", p=rows([0.3, 0.7 + 1e-6]), q=rows([0.6, 0.4 - 1e-6])),
]


@generator(sizes=(1, 2, 3, 8, 300), non_finite=True)
def random_rows(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random distributions, some with zeros"""
    k = int(rng.integers(1, 9))
    p, q = distributions(rng, size, k), distributions(rng, size, k)
    if k > 1 and rng.random() < 0.6:
        # A place in some rows of p, and in a few of q, is 0.
        for one, share in ((p, 0.5), (q, 0.1)):
            one[rng.random(size) < share, rng.integers(k)] = 0.0
            one /= one.sum(axis=1, keepdims=True)
    return {"p": p, "q": q[0] if rng.random() < 0.3 else q}


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"p": distributions(rng, size, 5), "q": distributions(rng, size, 5)}
