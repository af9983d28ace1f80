"""Test cases of the contrastive loss."""

import numpy as np

from ml_judge import Case, closer_look, generator


def case(
    name: str,
    queries: list[list[float]] | np.ndarray,
    documents: list[list[float]] | np.ndarray,
    ids: list[int] | None = None,
    temperature: float = 1.0,
) -> Case:
    """A case whose documents all differ unless told otherwise."""
    n = len(queries)
    return Case(
        name,
        queries=np.array(queries, dtype=np.float64),
        documents=np.array(documents, dtype=np.float64),
        ids=np.array(range(n) if ids is None else ids, dtype=np.int64),
        temperature=temperature,
    )


PLANE = [[2, 0], [0, 1]], [[3, 0], [1, 1]]
FOUR = (
    [[1, 2, 0], [0, -1, 1], [2, 2, 2], [-1, 0, 3]],
    [[1, 1, 0], [1, -2, 1], [0, 2, 1], [-2, 1, 2]],
)
ALIKE = [[1, 0], [0, 1], [-1, 0]]

SAMPLES = [
    case("two pairs in the plane", *PLANE),
    case("rows 0 and 2 share a document", *FOUR, [5, 8, 5, 1], 0.5),
]

HIDDEN = [
    case("four pairs", *FOUR),
    case("a low temperature", *FOUR, temperature=0.1),
    case("a high temperature", *FOUR, temperature=10.0),
    case("a very low temperature, all right", ALIKE, ALIKE, temperature=1e-3),
    case("a very low temperature, all wrong", ALIKE, ALIKE[::-1], temperature=1e-3),
    case("a very low temperature, opposite", ALIKE[:2], [[-1, 0], [0, -1]], temperature=1e-3),
    case("very low, and a copy that fits better", ALIKE, [[0, 1], [1, 0], [1, 0]], [3, 7, 7], 1e-3),
    case(
        "very low scores beside a hidden one that is high",
        [[1, 0], [0.6, 0.8], [1, 0.1]],
        [[-1, 0], [1, 0], [-1, -0.1]],
        [4, 4, 5],
        1e-3,
    ),
    case("one pair", [[1, 2]], [[-3, 1]]),
    case("one document for all", *FOUR, [4, 4, 4, 4]),
    case("two documents, twice each", *FOUR, [9, 2, 9, 2]),
    case("three rows share a document", *FOUR, [1, 6, 1, 1]),
    case("a shared document that fits perfectly", ALIKE, [[1, 0], [1, 0], [0, 1]], [2, 2, 3], 0.2),
    case("negative ids, far apart", *FOUR, [-7, 2**40, 2**40 + 2**32, -7]),
    case("the id -1 twice", *FOUR, [-1, 4, -1, 2]),
    case("the id 0 twice", *FOUR, [3, 0, 7, 0]),
    case("ids and their negatives", *FOUR, [5, -5, 2, -2]),
    case("large ids that differ by 1", *FOUR, [2**53, 2**53 + 1, 0, 1]),
    case("ids that are no row numbers", *FOUR, [3, 2, 1, 0]),
    case("vectors a billionth long", 1e-9 * np.array(FOUR[0]), 1e-9 * np.array(FOUR[1])),
    case(
        "vectors a billion long",
        1e9 * np.array(FOUR[0]),
        np.array(FOUR[1]) * [[1], [1e9], [1], [1e-9]],
    ),
    case("vectors far below a billionth", 1e-100 * np.array(FOUR[0]), 1e-100 * np.array(FOUR[1])),
    case("a temperature of a thousand", *FOUR, temperature=1e3),
    case("a temperature of a ten thousandth", ALIKE[:2], [[0, 1], [-1, 0]], temperature=1e-4),
    case("one document, scores far below zero", ALIKE[:2], [[-1, 0], [0, -1]], [4, 4], 1e-10),
    case("queries and documents far from alike", [[1, 0, 0], [0, 1, 0]], [[5, 5, 9], [1, -8, 2]]),
    case("opposite directions", [[1, 0], [0, 2]], [[-1, 0], [0, -1]]),
    case("equal queries", [[1, 1], [1, 1], [1, 1]], [[1, 0], [0, 1], [1, 2]]),
    case(
        "three hundred pairs", *np.random.default_rng(1).normal(size=(2, 300, 3)), temperature=0.3
    ),
    case("a hundred and fifty features", *np.random.default_rng(2).normal(size=(2, 3, 150))),
    case("ids apart by a large prime", *FOUR, [5, 5 + 2**31 - 1, 2, 5 + 10**9 + 7]),
    case("low scores count", [[1, 0], [0, 1]], [[1, 0], [0, 1]], temperature=0.05),
    case("one feature", [[2], [-3], [1]], [[1], [-1], [-4]]),
    case("as many pairs as features", *[[[1, 2, 3], [0, 1, 5], [2, -1, 0]]] * 2),
]


@generator(sizes=(1, 2, 3, 8, 60))
def random_pairs(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random pairs, some of them with the same document"""
    queries = rng.normal(0.2, 1.0, (size, 6))
    ids = rng.integers(0, 2 * size, size)
    articles = rng.normal(0.2, 1.0, (2 * size, 6))
    return {
        "queries": queries * rng.uniform(0.5, 3.0, (size, 1)),
        "documents": articles[ids] + 0.3 * queries,
        "ids": ids,
        "temperature": float(rng.uniform(0.05, 1.5)),
    }


@closer_look(30, extreme={"temperature": 1e-4})
def pairs_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    queries, documents = rng.normal(size=(2, size, 6))
    return {"queries": queries, "documents": documents, "ids": np.arange(size), "temperature": 0.5}
