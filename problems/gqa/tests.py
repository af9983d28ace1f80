"""Test cases of grouped-query attention."""

import numpy as np

from ml_judge import Case, closer_look, generator


def drawn(
    seed: int, b: int, heads: int, groups: int, n: int, m: int, d: int, e: int, scale: float = 1.0
) -> dict[str, np.ndarray]:
    """Random queries, keys and values."""
    rng = np.random.default_rng(seed)
    return {
        "q": scale * rng.normal(size=(b, heads, n, d)),
        "k": rng.normal(size=(b, groups, m, d)),
        "v": rng.normal(size=(b, groups, m, e)),
    }


SAMPLES = [
    Case(
        "two heads, one new token",
        q=np.log(3.0) * np.array([[[[1.0]], [[-1.0]]]]),
        k=np.array([[[[1.0], [0.0]]]]),
        v=np.array([[[[8.0], [4.0]]]]),
    ),
    Case("four heads in two groups, a whole text", **drawn(1, 1, 4, 2, 3, 3, 2, 2)),
]

HIDDEN = [
    Case("one head", **drawn(2, 1, 1, 1, 3, 3, 2, 2)),
    Case("every head has its own keys", **drawn(3, 2, 3, 3, 4, 4, 2, 3)),
    Case("all heads share one", **drawn(4, 2, 4, 1, 4, 4, 2, 3)),
    Case("six heads in two groups", **drawn(5, 2, 6, 2, 3, 5, 4, 2)),
    Case("six heads in three groups", **drawn(6, 2, 6, 3, 3, 5, 4, 2)),
    Case("one new token of many", **drawn(7, 2, 4, 2, 1, 7, 3, 3)),
    Case("two new tokens of five", **drawn(8, 1, 4, 2, 2, 5, 3, 3)),
    Case("all sizes equal", **drawn(9, 4, 4, 4, 4, 4, 4, 4)),
    Case("as many groups as tokens", **drawn(10, 1, 4, 2, 2, 2, 3, 3)),
    Case("one token, one key", **drawn(11, 2, 4, 2, 1, 1, 3, 2)),
    Case("forty-four heads in twenty-two groups", **drawn(15, 1, 44, 22, 1, 3, 1, 2)),
    Case("ninety-eight heads in two groups", **drawn(16, 1, 98, 2, 1, 3, 1, 2)),
    Case("a long text", **drawn(17, 1, 4, 2, 3, 300, 2, 2)),
    Case(
        "faint keys with huge values",
        q=np.ones((1, 2, 1, 1)),
        k=np.array([[[[0.0], [-30.0], [-35.0], [0.5]]]]),
        v=np.array([[[[1.0], [1e14], [-1e15], [2.0]]]]),
    ),
    Case("values wider than keys", **drawn(12, 1, 4, 2, 3, 4, 2, 6)),
    Case("values of one column", **drawn(13, 1, 4, 2, 3, 4, 5, 1)),
    Case("scores in the thousands", **drawn(14, 2, 4, 2, 4, 6, 4, 3, 2000.0)),
    Case(
        "the largest score comes later in the text",
        q=np.ones((1, 2, 2, 1)),
        k=np.array([[[[-9000.0], [-8999.0], [9000.0]]]]),
        v=np.array([[[[1.0], [2.0], [3.0]]]]),
    ),
    Case(
        "scores at both ends",
        q=np.ones((1, 2, 3, 1)) * np.array([1.0, -1.0]).reshape(1, 2, 1, 1),
        k=np.array([[[[-10000.0], [-9999.0], [9999.0], [10000.0]]]]),
        v=np.array([[[[1.0], [2.0], [3e6], [5e6]]]]),
    ),
]


@generator(sizes=(1, 2, 3, 6, 60))
def random_texts(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random texts with some new tokens"""
    b, groups, share, d, e = (int(number) for number in rng.integers(1, 4, 5))
    n = size if rng.random() < 0.3 else int(rng.integers(1, size + 1))
    scale = float(rng.choice([1.0, 30.0]))
    return dict(drawn(int(rng.integers(2**32)), b, groups * share, groups, n, size, d, e, scale))


@closer_look(20, extreme={"q": 1e4})
def texts_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return dict(drawn(1, 1, 4, 2, size, size, 8, 8))
