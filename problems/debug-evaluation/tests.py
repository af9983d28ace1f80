"""Test cases of the evaluation script: each bug shows in one entry of a report made for it."""

import numpy as np

from ml_judge import Case, generator


def classes(values: list[int]) -> np.ndarray:
    """Labels as int64, which is not everywhere NumPy's own choice."""
    return np.array(values, dtype=np.int64)


def binary(scores: list[float], y: list[int]) -> list[tuple[np.ndarray, np.ndarray]]:
    """One batch in which the probability of class 1 is as given."""
    p = np.array(scores)
    return [(np.column_stack([np.log(1 - p), np.log(p)]), classes(y))]


def one_hot(predicted: list[int], y: list[int], n_classes: int) -> list[tuple]:
    """One batch whose largest logits are of the classes given."""
    return [(5.0 * np.eye(n_classes)[predicted], classes(y))]


# No probability is the threshold, and none of the pairs ties.
PLAIN = binary([0.9, 0.8, 0.3, 0.6, 0.2, 0.1], [1, 1, 1, 0, 0, 0])
RARE = one_hot([0] * 9 + [0] + [1, 1], [0] * 9 + [2] + [1, 1], 3)
UNEQUAL = [
    (np.array([[2.0, 0.0], [0.0, 1.0], [0.5, 0.0]]), classes([0, 0, 1])),
    (np.array([[-3.0, 1.0]]), classes([0])),
]

SAMPLES = [
    Case("a small report", batches=PLAIN, n_classes=2, positive=1, threshold=0.55),
]

HIDDEN = [
    Case(
        "one batch of three and one of one",
        batches=UNEQUAL,
        n_classes=2,
        positive=1,
        threshold=0.5,
        only="loss",
    ).finds("batch-mean"),
    Case(
        "probabilities at the threshold",
        # Equal logits: exactly one half, in either column.
        batches=[(np.zeros((4, 2)), classes([1, 0, 1, 0]))],
        n_classes=2,
        positive=1,
        threshold=0.5,
        only="precision",
    ).finds("threshold"),
    Case(
        "everybody with the same score",
        batches=[(np.full((6, 2), 3.0), classes([1, 0, 1, 0, 0, 0]))],
        n_classes=2,
        positive=1,
        threshold=0.4,
        only="auc",
    ).finds("ties"),
    Case(
        "a rare class that nobody predicts",
        batches=RARE,
        n_classes=3,
        positive=1,
        threshold=0.55,
        only="macro_f1",
    ).finds("macro"),
    Case(
        "a perfect ranking",
        batches=binary([0.9, 0.7, 0.6, 0.3, 0.2], [1, 1, 1, 0, 0]),
        n_classes=2,
        positive=1,
        threshold=0.55,
        only="auc",
    ).finds("flipped"),
    Case(
        "half of the positive examples flagged",
        # Two of four positive ones lie on either side of one half, and more of the others below it.
        batches=binary([0.9, 0.8, 0.2, 0.1, 0.9, 0.1, 0.1, 0.1], [1, 1, 1, 1, 0, 0, 0, 0]),
        n_classes=2,
        positive=1,
        threshold=0.55,
        only="recall",
    ).finds("recall"),
    Case(
        "three classes in two batches",
        batches=[
            (np.array([[1.0, 2.0, 0.5], [0.0, 0.1, 3.0], [2.0, 2.0, 1.0]]), classes([1, 2, 1])),
            (np.array([[0.3, -1.0, 0.2], [4.0, 0.0, 1.0]]), classes([2, 0])),
        ],
        n_classes=3,
        positive=2,
        threshold=0.3,
    ),
    Case(
        "nobody of the positive class",
        batches=[(np.array([[1.0, 2.0], [3.0, 0.0]]), classes([0, 0]))],
        n_classes=2,
        positive=1,
        threshold=0.5,
    ),
    Case(
        "nobody of another class, and nobody flagged",
        batches=[(np.array([[1.0, 0.5], [2.0, 0.0]]), classes([1, 1]))],
        n_classes=2,
        positive=1,
        threshold=0.95,
    ),
    Case(
        "a single one flagged, and rightly",
        batches=binary([0.9, 0.2, 0.3, 0.1], [1, 0, 1, 0]),
        n_classes=2,
        positive=1,
        threshold=0.55,
    ),
    Case(
        "a class that appears nowhere",
        batches=one_hot([0, 1, 0, 1], [0, 1, 1, 1], 4),
        n_classes=4,
        positive=0,
        threshold=0.5,
    ),
    Case(
        "logits of a thousand",
        batches=[(np.array([[1000.0, 999.0], [-1000.0, -1001.0]]), classes([0, 1]))],
        n_classes=2,
        positive=1,
        threshold=0.2,
    ),
    Case(
        "surely wrong",
        batches=[(np.array([[12.0, 0.0], [0.0, 30.0]]), classes([1, 0]))],
        n_classes=2,
        positive=1,
        threshold=0.5,
    ),
    Case(
        "scores that differ in the eighth digit, ranked the wrong way round",
        batches=[
            (np.array([[0.0, 0.0], [4e-8, 0.0], [0.0, 4e-8], [1e-8, 0.0]]), classes([1, 1, 0, 0]))
        ],
        n_classes=2,
        positive=1,
        threshold=0.5,
    ),
    Case(
        "seven classes, a hundred and fifty batches of one",
        batches=[
            (np.eye(7)[[i % 7]] * 2.0 + np.arange(7) / 8, classes([(i + i % 2) % 7]))
            for i in range(150)
        ],
        n_classes=7,
        positive=2,
        threshold=0.3,
    ),
]


@generator(sizes=(1, 2, 12, 120))
def random_batches(rng: np.random.Generator, size: int) -> dict:
    """Random batches with ties"""
    n_classes = int(rng.integers(2, 5))
    batches = []
    left = size
    while left > 0:
        n = int(rng.integers(1, left + 1)) if left < 20 else int(rng.integers(1, 20))
        logits = rng.integers(-2, 3, size=(n, n_classes)) / 2.0
        batches.append((logits, rng.integers(0, n_classes, size=n)))
        left -= n
    threshold = float(rng.choice([0.1, 0.3, 0.6]))
    positive = int(rng.integers(n_classes))
    return {
        "batches": batches,
        "n_classes": n_classes,
        "positive": positive,
        "threshold": threshold,
    }
