"""Test cases of precision, recall and F1."""

import numpy as np

from ml_judge import Case, closer_look, generator

SAMPLES = [
    Case(
        "two hits, one false alarm, two misses",
        y_true=np.array([1, 0, 1, 1, 0, 0, 1, 0]),
        y_pred=np.array([1, 1, 0, 1, 0, 0, 0, 0]),
    ),
    Case(
        "the positive label is a word",
        y_true=np.array(["spam", "ham", "ham", "spam", "ham"]),
        y_pred=np.array(["spam", "spam", "ham", "spam", "spam"]),
        positive="spam",
    ),
]

HIDDEN = [
    Case("every prediction is right", y_true=np.array([0, 1, 1, 0]), y_pred=np.array([0, 1, 1, 0])),
    Case("nothing is predicted positive", y_true=np.array([1, 1, 0]), y_pred=np.array([0, 0, 0])),
    Case("nothing is positive", y_true=np.array([0, 0, 0]), y_pred=np.array([0, 1, 1])),
    Case(
        "neither positives nor positive predictions",
        y_true=np.array([0, 0]),
        y_pred=np.array([0, 0]),
    ),
    Case(
        "positives on both sides, never in the same row",
        y_true=np.array([1, 1, 0, 0, 0]),
        y_pred=np.array([0, 0, 1, 0, 0]),
    ),
    Case("no rows", y_true=np.array([], dtype=np.int64), y_pred=np.array([], dtype=np.int64)),
    Case(
        "the positive label is 0",
        y_true=np.array([0, 0, 0, 1, 1, 1, 1]),
        y_pred=np.array([0, 1, 1, 1, 0, 1, 1]),
        positive=0,
    ),
    Case(
        "several negative labels, some confused with each other",
        y_true=np.array([1, 2, 3, 3, 1, -1, 0, 1, 2]),
        y_pred=np.array([1, 3, 3, 1, 2, 1, 2, -1, 2]),
    ),
    Case(
        "words that begin or sound like the positive one",
        y_true=np.array(["spam", "Spam", "spammer", "spam", "ham"]),
        y_pred=np.array(["spam", "spam", "spam", "Spam", "spammer"]),
        positive="spam",
    ),
    Case(
        "the positive label is -1",
        y_true=np.array([-1, -2, -1, 1, -1, -2]),
        y_pred=np.array([-1, -1, 1, -1, -2, -2]),
        positive=-1,
    ),
    Case(
        "the positive label is no text at all",
        y_true=np.array(["", "spam", "", "ham", " "]),
        y_pred=np.array(["", "", "spam", "", ""]),
        positive="",
    ),
    Case(
        "spaces at the ends",
        y_true=np.array(["spam", "spam ", " spam", "spam", "ham"]),
        y_pred=np.array(["spam ", "spam", "spam", "spam", " spam"]),
        positive="spam",
    ),
    Case(
        "numbers written as words",
        y_true=np.array(["1", "01", "1", "2", "1.0"]),
        y_pred=np.array(["1", "1", "01", "1", "1"]),
        positive="1",
    ),
    Case(
        "predicted words longer than the true ones",
        y_true=np.array(["spam", "spam", "ham", "ham"]),
        y_pred=np.array(["spammer", "spam", "spammer", "spam"]),
        positive="spam",
    ),
    Case(
        "true words longer than the predicted ones",
        y_true=np.array(["spammer", "spam", "spammer", "ham"]),
        y_pred=np.array(["spam", "ham", "spam", "spam"]),
        positive="spam",
    ),
    Case(
        "a positive word longer than all others",
        y_true=np.array(["spam", "ham", "spam"]),
        y_pred=np.array(["spam", "spam", "ham"]),
        positive="spammer",
    ),
    Case(
        "labels that only whole numbers tell apart",
        y_true=2**53 + np.array([1, 1, 0, 0, 1, 0], dtype=np.int64),
        y_pred=2**53 + np.array([1, 0, 0, 1, 1, 1], dtype=np.int64),
        positive=2**53 + 1,
    ),
    Case(
        "labels that share their last bytes",
        y_true=np.array([1, 257, 1, 65_537, 2**32 + 1, 1, 257, 3]),
        y_pred=np.array([1, 1, 257, 1, 1, 2**32 + 1, 257, 1]),
    ),
    Case(
        "one hit, the last of many thousands",
        y_true=np.repeat([1, 0, 1], [9_999, 66_000, 1]),
        y_pred=np.repeat([0, 1, 1], [9_999, 66_000, 1]),
    ).once(),
    Case(
        "one hit among thousands",
        y_true=np.repeat([1, 1, 0, 0], [1, 4000, 5002, 7]),
        y_pred=np.repeat([1, 0, 1, 0], [1, 4000, 5002, 7]),
    ),
]


@generator(sizes=(1, 8, 1000))
def rare_positives(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {
        "y_true": (rng.random(size) < 0.2).astype(np.int64),
        "y_pred": (rng.random(size) < 0.4).astype(np.int64),
    }


@generator(sizes=(2, 40))
def several_labels(rng: np.random.Generator, size: int) -> dict[str, object]:
    labels = np.array([-1, 2, 5])
    return {
        "y_true": rng.choice(labels, size),
        "y_pred": rng.choice(labels, size, p=[0.2, 0.5, 0.3]),
        "positive": int(rng.choice(labels)),
    }


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    y_true, y_pred = rng.integers(0, 2, (2, size))
    return {"y_true": y_true, "y_pred": y_pred}
