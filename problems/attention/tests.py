"""Test cases of attention."""

import numpy as np

from ml_judge import Case, closer_look, generator


def drawn(
    seed: int, batch: tuple[int, ...], n: int, m: int, d: int, e: int, scale: float = 1.0
) -> dict[str, np.ndarray]:
    """Random queries, keys and values."""
    rng = np.random.default_rng(seed)
    return {
        "q": scale * rng.normal(size=(*batch, n, d)),
        "k": rng.normal(size=(*batch, m, d)),
        "v": rng.normal(size=(*batch, m, e)),
    }


def causal(n: int) -> np.ndarray:
    """Each position sees itself and what was before."""
    return np.tril(np.ones((n, n), dtype=bool))


Q = np.array([[2 * np.log(3.0), 0.0, 0.0, 0.0]])
K = np.array([[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0]])
V = np.array([[8.0], [4.0]])
# Keys whose scores with the query 1 are nearly as large as scores get.
EDGE = np.array([[9999.0], [9998.0]])

SAMPLES = [
    Case("weights of three quarters and one quarter", q=Q, k=K, v=V),
    Case("only the second key is allowed", q=Q, k=K, v=V, mask=np.array([[False, True]])),
    Case(
        "three words, each sees itself and those before",
        q=np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]),
        k=np.array([[1.0, 1.0], [0.0, -1.0], [2.0, 0.0]]),
        v=np.array([[1.0, 0.0, 2.0], [0.0, 1.0, 4.0], [5.0, 5.0, 0.0]]),
        mask=causal(3),
    ),
]

HIDDEN = [
    Case("one query, one key, one feature", **drawn(1, (), 1, 1, 1, 1)),
    Case("more keys than queries, values of another width", **drawn(2, (), 3, 7, 5, 2)),
    Case("a batch of heads", **drawn(3, (2, 3), 4, 5, 8, 3)),
    Case(
        "a query that may look at nothing",
        **drawn(4, (), 3, 4, 2, 3),
        mask=np.array([[True, False, True, False], [False] * 4, [False, False, False, True]]),
    ),
    Case("nothing is allowed at all", **drawn(5, (2,), 2, 3, 4, 2), mask=np.zeros((2, 3), bool)),
    Case("one causal mask for every head", **drawn(6, (2, 2), 5, 5, 3, 4), mask=causal(5)),
    Case(
        "each sentence has its own padding",
        **drawn(7, (2, 2), 3, 4, 3, 2),
        mask=np.array([[True, True, True, False], [True, False, False, False]])[:, None, None, :],
    ),
    Case("three hundred keys", **drawn(14, (), 2, 300, 3, 2)),
    Case("keys of a hundred features", **drawn(15, (2,), 3, 4, 100, 2)),
    Case("three leading dimensions", **drawn(16, (2, 1, 3), 2, 4, 3, 2), mask=causal(4)[:2]),
    Case(
        "each head of each sentence has its own mask",
        **drawn(17, (2, 2), 3, 3, 4, 2),
        mask=np.random.default_rng(17).random((2, 2, 3, 3)) < 0.5,
    ),
    Case(
        "faint keys with huge values",
        q=np.ones((1, 1)),
        k=np.array([[0.0], [-30.0], [-35.0], [0.5]]),
        v=np.array([[1.0], [1e14], [-1e15], [2.0]]),
    ),
    Case("scores in the thousands", **drawn(8, (2,), 4, 6, 4, 3, 2000.0)),
    Case(
        "all scores far below zero",
        q=np.array([[-3000.0], [-0.5]]),
        k=np.array([[1.0], [1.001]]),
        v=np.array([[1.0, 2.0], [3.0, -4.0]]),
    ),
    Case(
        "the largest score is masked",
        q=np.array([[100.0, 0.0]]),
        k=np.array([[90.0, 0.0], [0.02, 1.0], [0.01, 5.0]]),
        v=np.array([[50.0], [1.0], [2.0]]),
        mask=np.array([[False, True, True]]),
    ),
    Case("no queries", **drawn(9, (2,), 0, 3, 4, 5)),
    Case("an empty batch", **drawn(10, (0,), 2, 3, 4, 2), mask=causal(3)[:2]),
    Case(
        "a hidden score far above one far below zero",
        q=np.array([[1.0]]),
        k=np.array([[-9999.0], [9000.0]]),
        v=np.array([[3.0], [-7.0]]),
        mask=np.array([[True, False]]),
    ),
    Case("the largest scores side by side", q=np.ones((1, 1)), k=EDGE, v=V),
    Case(
        "a mask of one dimension: the same keys for every query",
        **drawn(11, (2,), 3, 3, 4, 2),
        mask=np.array([True, False, True]),
    ),
    Case(
        "a mask of one column: all keys or none",
        **drawn(12, (2,), 3, 3, 4, 2),
        mask=np.array([[True], [False], [True]]),
    ),
    Case(
        "each head has its own mask",
        **drawn(13, (2, 2), 3, 3, 4, 2),
        mask=np.stack([causal(3), causal(3).T]),
    ),
]


@generator(sizes=(1, 2, 3, 6, 100))
def random_sentences(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random sentences, perhaps masked"""
    m, d, e = size + int(rng.integers(0, 3)), int(rng.integers(1, 9)), int(rng.integers(1, 5))
    batch = [(), (2,), (2, 3)][rng.integers(3)]
    arguments: dict[str, object] = {
        "q": rng.choice([1.0, 30.0]) * rng.normal(size=(*batch, size, d)),
        "k": rng.normal(size=(*batch, m, d)),
        "v": rng.normal(size=(*batch, m, e)),
    }
    if rng.random() < 0.7:
        arguments["mask"] = rng.random((size, m)) < 0.6
    return arguments


@closer_look(20, extreme={"q": 1e4})
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    q, k, v = rng.normal(size=(3, size, 8))
    return {"q": q, "k": k, "v": v}
