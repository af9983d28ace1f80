"""Test cases of stratified k-fold."""

import numpy as np

from ml_judge import Case, closer_look, generator


def labels(*values: int) -> np.ndarray:
    """Classes as int64."""
    return np.array(values, dtype=np.int64)


SAMPLES = [
    Case("two classes, two folds", y=np.array(["b", "a", "b", "b", "a"]), k=2),
    Case("three classes, three folds", y=labels(2, 0, 1, 1, 0, 2, 2, 0, 1, 0, 2), k=3),
]

HIDDEN = [
    Case("sorted by class", y=labels(0, 0, 0, 0, 1, 1, 1, 1), k=2),
    Case("sorted the other way", y=labels(9, 9, 9, 4, 4, 4, 4, 1, 1), k=3),
    Case("one class", y=labels(7, 7, 7, 7, 7), k=3),
    Case("every class leaves cards over", y=labels(0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 3), k=3),
    Case("a rare class", y=labels(0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0), k=4),
    Case("a class of one row", y=labels(3, 3, 5, 3, 3), k=2),
    Case("the most frequent class is the last", y=labels(2, 2, 1, 2, 2, 1, 0, 2), k=3),
    Case("as many folds as rows", y=labels(1, 0, 1, 0), k=4),
    Case("a class for each row", y=labels(4, 1, 3, 0, 2), k=2),
    Case("two rows", y=labels(5, 5), k=2),
    Case("negative labels, far apart", y=labels(1000, -7, 1000, -7, -1, -7, 1000, -1), k=2),
    Case("large labels that differ by 1", y=2**53 + labels(1, 0, 1, 0, 0, 1, 1, 0), k=3),
    Case("labels that differ by 2**32", y=2**32 * labels(1, 0, 1, 2, 0, 2, 1, 0, 2, 1), k=3),
    Case(
        "words that begin alike",
        y=np.array(["tumour", "tum", "tumour b", "tum", "tumour", "tumour b", "tum"]),
        k=3,
    ),
    Case("capitals come before small letters", y=np.array(["a", "B", "b", "A", "B", "a"]), k=4),
    Case("a hundred rows of three classes", y=np.arange(100) * 7 % 10 % 3, k=7),
    Case(
        "short words do not come first",
        y=np.array(["b", "aa", "ab", "aa", "b", "aaa", "ab", "b"]),
        k=3,
    ),
    Case("words apart by a space", y=np.array(["a", " a", "a ", "a", " a", "a ", "a", "a "]), k=3),
    Case("a hundred and twenty folds", y=np.arange(250) * 7 % 11 % 3, k=120),
]


@generator(sizes=(2, 3, 5, 8, 40, 1000))
def random_classes(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random classes, some of them rare"""
    names = np.array([-3, 0, 8, 1000])
    y = rng.choice(names, size, p=[0.1, 0.55, 0.3, 0.05])
    return {"y": y, "k": int(rng.integers(2, min(size, 10) + 1))}


@generator(sizes=(20_000,), once_from=20_000)
def many_rows(rng: np.random.Generator, size: int) -> dict[str, object]:
    """many rows"""
    return {"y": rng.integers(0, 3, size), "k": 10}


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"y": rng.integers(0, 3, size), "k": 5}
