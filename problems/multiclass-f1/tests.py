"""Test cases of averaged F1."""

import numpy as np

from ml_judge import Case, closer_look, generator

AVERAGES = ("macro", "micro", "weighted")


def cases(name: str, y_true: list[str] | list[int], y_pred: list[str] | list[int]) -> list[Case]:
    """One case for each average."""
    return [
        Case(f"{name}, {kind}", y_true=np.array(y_true), y_pred=np.array(y_pred), average=kind)
        for kind in AVERAGES
    ]


LONG = "/catalogue/electric-guitars/left-handed/strings/"

SAMPLES = cases("a class that is only predicted", list("aaabb"), list("aabbc"))

HIDDEN = [
    *cases("every prediction is right", [3, 1, 2, 1], [3, 1, 2, 1]),
    *cases("no prediction is right", [0, 1, 1, 2], [1, 0, 2, 1]),
    *cases("a frequent class and a rare one", [0] * 9 + [1], [0] * 9 + [0]),
    *cases("the rare class is found, at a price", [0] * 8 + [1] * 2, [0] * 5 + [1] * 5),
    *cases("unequal classes", [5, 5, 5, 5, 2, 2, 9], [5, 5, 2, 9, 2, 5, 9]),
    *cases("a class that is never predicted", list("xxyyz"), list("xyyyx")),
    *cases("several classes that are only predicted", [1, 1, 1], [1, 2, 3]),
    *cases("one class", [4, 4], [4, 4]),
    *cases("one row, wrong", ["a"], ["b"]),
    *cases("precision and recall far apart", [1] * 10 + [0], [1] + [0] * 10),
    *cases("negative labels, far apart", [-7, 1000, -7, 0, 1000], [-7, -7, -7, 0, 1000]),
    *cases("label 0 among others", [0, 0, 0, 1, 2], [0, 0, 1, 1, 2]),
    *cases(
        "large labels that differ by 1",
        [2**53, 2**53 + 1, 2**53, 2**53 + 1],
        [2**53, 2**53, 2**53, 2**53 + 1],
    ),
    *cases("labels that differ by 2**32", [1, 1 + 2**32, 1], [1 + 2**32, 1 + 2**32, 1]),
    *cases(
        "words that begin alike, and capitals",
        ["pass", "password", "Pass", "pass"],
        ["pass", "pass", "pass", "password"],
    ),
    *cases("longer words among the predictions", ["net", "car", "net"], ["network", "car", "net"]),
    *cases("labels that are each other's opposite", [-1, 1, 1, 3, -3], [1, 1, -1, 3, 3]),
    *cases("names of twelve letters", ["password-old", "password-new"] * 2, ["password-old"] * 4),
    *cases("long names that begin alike", [LONG + "a", LONG + "b"] * 2, [LONG + "a"] * 4),
    *cases("digits that are words", ["1", "01", "1.0", "1", "1e0"], ["01", "01", "1", "1", "1"]),
    *cases("whole numbers that are words", ["1", "01", "+1", "1"], ["01", "01", "1", "1"]),
    *cases("words that often stand for nothing", ["nan", "None", "a"], ["None", "nan", "a"]),
    *cases("accents, written in one sign or two", ["\u00e9", "e\u0301", "e"], ["\u00e9"] * 3),
    *cases("the largest numbers", [2**62, 2**62 + 1, -(2**62)], [2**62, 2**62, -(2**62) - 1]),
    *cases("forty classes", [*range(40)] * 2, [*range(40), *range(20, 60)]),
    *cases("seventy thousand rows", [3] * 69_000 + [5] * 1000, [3] * 68_000 + [5] * 2000),
    *cases("the empty label, and spaces", ["", "a", "a ", "", "a"], ["", "a ", "a ", "a", ""]),
]


@generator(sizes=(1, 3, 8, 60, 1000))
def random_labels(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random labels, some classes rare"""
    labels = np.array([-1, 0, 3, 8, 90])
    y_true = rng.choice(labels, size, p=[0.5, 0.3, 0.1, 0.1, 0])
    noise = rng.choice(labels, size, p=[0.3, 0.1, 0.2, 0.2, 0.2])
    y_pred = np.where(rng.random(size) < 0.6, y_true, noise)
    return {"y_true": y_true, "y_pred": y_pred, "average": str(rng.choice(AVERAGES))}


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    y_true, y_pred = rng.integers(0, 5, (2, size))
    return {"y_true": y_true, "y_pred": y_pred, "average": "macro"}
