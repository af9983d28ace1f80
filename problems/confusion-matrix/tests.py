"""Test cases of the confusion matrix."""

import numpy as np

from ml_judge import Case, closer_look, generator

SAMPLES = [
    Case(
        "three handwritten digits",
        y_true=np.array([3, 8, 3, 5, 8, 3, 5]),
        y_pred=np.array([3, 8, 8, 3, 8, 8, 5]),
    ),
    Case(
        "words, in an order of their own",
        y_true=np.array(["low", "high", "mid", "low", "mid", "high", "high"]),
        y_pred=np.array(["low", "mid", "mid", "mid", "low", "high", "mid"]),
        labels=np.array(["low", "mid", "high"]),
    ),
]

HIDDEN = [
    Case(
        "a class that is only predicted",
        y_true=np.array([1, 2, 2, 1, 2]),
        y_pred=np.array([1, 2, 7, 4, 2]),
    ),
    Case(
        "a class that is never predicted",
        y_true=np.array(["cat", "fox", "lynx", "fox", "lynx"]),
        y_pred=np.array(["cat", "cat", "fox", "fox", "cat"]),
    ),
    Case(
        "no label on both sides",
        y_true=np.array([1, 1, 3]),
        y_pred=np.array([2, 0, 2]),
    ),
    Case(
        "a given label that does not occur",
        y_true=np.array([2, 0, 2, 0]),
        y_pred=np.array([0, 0, 2, 2]),
        labels=np.array([0, 1, 2]),
    ),
    Case(
        "rows with labels that are not asked for",
        y_true=np.array([5, 9, 3, 5, 4, 3, 9, 5]),
        y_pred=np.array([5, 3, 9, 3, 5, 4, 9, 4]),
        labels=np.array([5, 3]),
    ),
    Case(
        "words longer than the labels",
        y_true=np.array(["low", "lower", "mid", "low", "middle"]),
        y_pred=np.array(["low", "low", "middle", "mid", "mid"]),
        labels=np.array(["low", "mid"]),
    ),
    Case(
        "only labels that are not asked for",
        y_true=np.array([1, 2, 1]),
        y_pred=np.array([2, 2, 1]),
        labels=np.array([8, 7]),
    ),
    Case(
        "negative, distant and large labels",
        y_true=np.array([-1, 1_000_000_007, 12, -1, 12, -40]),
        y_pred=np.array([12, 1_000_000_007, 12, -1, -1, -1]),
    ),
    Case(
        "large labels that are neighbours",
        y_true=2**53 + np.array([0, 1, 1, 0, 1], dtype=np.int64),
        y_pred=2**53 + np.array([1, 1, 1, 0, 0], dtype=np.int64),
    ),
    Case(
        "words with capitals, as NumPy sorts them",
        y_true=np.array(["ant", "Bee", "bee", "Cat", "ant"]),
        y_pred=np.array(["ant", "bee", "bee", "ant", "Cat"]),
    ),
    Case(
        "predicted words that begin like true ones",
        y_true=np.array(["cat", "fox", "cat", "fox"]),
        y_pred=np.array(["catfish", "fox", "cat", "foxglove"]),
    ),
    Case(
        "labels that share their last bytes",
        y_true=np.array([1, 257, 65_537, 2**32 + 1, 1, 257]),
        y_pred=np.array([1, 1, 257, 65_537, 2**32 + 1, 257]),
    ),
    Case(
        "thirty thousand rows, two cells",
        y_true=np.repeat([4, 9], [29_700, 300]),
        y_pred=np.repeat([4, 4], [29_700, 300]),
    ),
    Case("one class", y_true=np.array([6, 6, 6]), y_pred=np.array([6, 6, 6])),
    Case("no rows", y_true=np.array([], dtype=np.int64), y_pred=np.array([], dtype=np.int64)),
    Case(
        "no rows, three labels",
        y_true=np.array([], dtype=np.int64),
        y_pred=np.array([], dtype=np.int64),
        labels=np.array([2, 3, 1]),
    ),
    Case(
        "labels below and above all that are asked for",
        y_true=np.array([5, 9, 5, 9, 1, 12, 5, 9]),
        y_pred=np.array([1, 12, 5, 1, 5, 9, 12, 9]),
        labels=np.array([9, 5]),
    ),
    Case(
        "one label is asked for",
        y_true=np.array([5, 5, 3, 5, 8]),
        y_pred=np.array([5, 8, 5, 3, 8]),
        labels=np.array([5]),
    ),
    Case(
        "negative labels in an order of their own",
        y_true=np.array([-1, 2, -7, -1, 2]),
        y_pred=np.array([-1, -1, 2, -7, 2]),
        labels=np.array([2, -1, -7]),
    ),
    Case(
        "twelve labels in an order of their own",
        y_true=np.arange(60) * 7 % 12,
        y_pred=np.arange(60) * 7 % 11,
        labels=np.arange(12) * 5 % 12,
    ),
    Case(
        "words apart by a space",
        y_true=np.array(["low", " low", "low ", "low", " low"]),
        y_pred=np.array(["low", "low", "low ", " low", " low"]),
    ),
    Case(
        "long labels that begin alike",
        y_true=np.array(["middle-aged man", "middle-aged woman", "middle-aged man"]),
        y_pred=np.array(["middle-aged woman", "middle-aged woman", "middle-aged man"]),
        labels=np.array(["middle-aged woman", "middle-aged man"]),
    ),
]


@generator(sizes=(3, 20, 1000))
def random_labels(rng: np.random.Generator, size: int) -> dict[str, object]:
    names = rng.choice(np.arange(-9, 30), int(rng.integers(2, 7)), replace=False)
    shares = rng.dirichlet(np.ones(len(names)))
    y_true = rng.choice(names, size, p=shares)
    right = rng.random(size) < 0.5
    return {"y_true": y_true, "y_pred": np.where(right, y_true, rng.choice(names, size))}


@generator(sizes=(12,))
def random_order_of_labels(rng: np.random.Generator, size: int) -> dict[str, object]:
    names = np.array(["ant", "bee", "cat", "dog", "elk"])
    return {
        "y_true": rng.choice(names, size),
        "y_pred": rng.choice(names, size),
        "labels": rng.permutation(names)[:4],
    }


@generator(sizes=(30_000,), once_from=30_000)
def three_hundred_classes(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"y_true": rng.integers(0, 300, size), "y_pred": rng.integers(0, 300, size)}


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    y_true, y_pred = rng.permutation(np.arange(2 * size) % 4).reshape(2, size)
    return {"y_true": y_true, "y_pred": y_pred}
