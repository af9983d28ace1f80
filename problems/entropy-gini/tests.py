"""Test cases of Gini impurity and entropy."""

import numpy as np

from ml_judge import Case, generator

KINDS = ("gini", "entropy")

SAMPLES = [
    Case("three outcomes, Gini", y=np.array(["home", "ward", "home", "clinic"]), kind="gini"),
    Case("three outcomes, entropy", y=np.array(["home", "ward", "home", "clinic"]), kind="entropy"),
]


def both(name: str, y: np.ndarray) -> list[Case]:
    """The same labels, once for each kind."""
    return [Case(f"{name}, {kind}", y=y, kind=kind) for kind in KINDS]


HIDDEN = [
    *both("a pure node", np.array([3, 3, 3, 3])),
    *both("no rows", np.array([], dtype=np.int64)),
    *both("one row", np.array(["only"])),
    *both("two labels, one of them rare", np.array([0] * 19 + [1])),
    *both("every row has its own label", np.arange(8)),
    *both("labels with gaps", np.array([0, 5, 5, 9, 9, 9])),
    *both("negative labels and very large ones", np.array([-7, -7, 1, 10**12, 1, 1])),
    *both("very large labels one apart", np.array([10**12, 10**12 + 1, 10**12])),
    *both("one row in a thousand has another label", np.repeat([0, 1], [999, 1])),
    *both("labels that share their last bytes", np.array([1, 257, 65_537, 2**32 + 1, 1])),
    *both("one row in twenty thousand has another label", np.repeat([0, 1], [19_999, 1])),
    *both(
        "long words that differ at the end",
        np.array(["stroke, left side", "stroke, left arm", "stroke, left side"]),
    ),
    *both("words that differ in a blank", np.array(["ward", "ward ", "home"])),
    *both("words that differ in a capital", np.array(["Ward", "ward", "home"])),
    *both("labels that differ in their sign", np.array([-3, 3, 3, -3, 5])),
    *both("fifteen hundred rows, each with its own label", np.arange(1500)),
    *both("one row in 17,001 has another label", np.repeat([0, 1], [17_000, 1])),
]


@generator(sizes=(2, 3, 5, 8, 40, 1000))
def random_gini(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random labels, Gini"""
    return {"y": random_labels(rng, size), "kind": "gini"}


@generator(sizes=(2, 3, 5, 8, 40, 1000, 20_000))
def random_entropy(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random labels, entropy"""
    return {"y": random_labels(rng, size), "kind": "entropy"}


def random_labels(rng: np.random.Generator, size: int) -> np.ndarray:
    """Labels from up to fifty names, of unequal frequency."""
    names = rng.choice(np.arange(100), min(50, size + 1), replace=False)
    return rng.choice(names, size, p=rng.dirichlet(np.ones(len(names))))
