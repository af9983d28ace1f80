"""Test cases of attention masks."""

import numpy as np

from ml_judge import Case, closer_look, generator


def rows(*documents: list[int]) -> np.ndarray:
    """A batch of rows, as int64."""
    return np.array(documents, dtype=np.int64)


PACKED = rows([4, 4, 4, 0, 0, -1, -1], [1, 7, 7, 7, 7, 7, -1])
ONE = rows([0, 0, 0, 0, 0, 0])

SAMPLES = [
    Case("two documents and padding", documents=rows([4, 4, 0, -1])),
    Case("the last two places ask", documents=rows([4, 4, 0, -1]), queries=2),
    Case("both directions, a window of two", documents=ONE, causal=False, window=2),
]

HIDDEN = [
    Case("one document", documents=ONE),
    Case("one document, both directions", documents=ONE, causal=False),
    Case("a batch of packed rows", documents=PACKED),
    Case("packed rows, both directions", documents=PACKED, causal=False),
    Case("causal, a window of one", documents=PACKED, window=1),
    Case("causal, a window of three", documents=ONE, window=3),
    Case("both directions, a window of three", documents=PACKED, causal=False, window=3),
    Case("a window wider than the row", documents=ONE, window=50),
    Case("padding at the beginning", documents=rows([-1, -1, 3, 3, 3], [-1, 0, 0, 1, 1])),
    Case(
        "padding within a document, and a window",
        documents=rows([2, -1, 2, 2, -1, -1, 2]),
        window=4,
    ),
    Case("nothing but padding", documents=rows([-1, -1, -1])),
    Case("document numbers that fall", documents=rows([9, 9, 5, 5, 0])),
    Case("a document interrupted by another", documents=rows([3, 3, 8, 8, 3])),
    Case("the same numbers in other rows", documents=rows([0, 0, 1], [1, 0, 0], [1, 1, 1])),
    Case("the newest token asks", documents=ONE, queries=1),
    Case("the last three ask, with a window", documents=ONE, window=2, queries=3),
    Case("the last three ask, both directions", documents=PACKED, causal=False, queries=3),
    Case("every place asks", documents=PACKED, queries=7),
    Case("no place asks", documents=PACKED, queries=0),
    Case("no places at all", documents=np.zeros((2, 0), np.int64)),
    Case("an empty batch", documents=np.zeros((0, 3), np.int64), queries=2),
    Case("large document numbers", documents=rows([2**40, 2**40, 2**40 + 1, 2**41])),
    Case(
        "document numbers beyond 2**53",
        documents=rows([2**53, 2**53 + 1, 2**53, 2**63 - 1, -1, 2**63 - 2, 2**63 - 1]),
        causal=False,
    ),
    Case("document numbers apart by powers of 2", documents=rows([5 + 2**p for p in range(62)])),
    Case(
        "a long row",
        documents=rows([-1 if i % 7 == 3 else 0 for i in range(300)]),
        window=200,
        queries=5,
    ),
]


@generator(sizes=(1, 2, 3, 6, 40))
def random_rows(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random packed rows"""
    documents = np.sort(rng.integers(-1, 4, (int(rng.integers(1, 4)), size)), axis=1)
    if rng.random() < 0.4:
        documents = rng.permuted(documents, axis=1)
    arguments: dict[str, object] = {"documents": documents, "causal": bool(rng.random() < 0.6)}
    if rng.random() < 0.5:
        arguments["window"] = int(rng.integers(1, size + 2))
    if rng.random() < 0.5:
        arguments["queries"] = int(rng.integers(0, size + 1))
    return arguments


@closer_look(20)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"documents": np.repeat(np.arange(size // 4), 4)[None, :], "window": 6}
