"""Test cases of balanced class weights."""

import numpy as np

from ml_judge import Case, generator

SAMPLES = [
    Case("four cats, a fox and a lynx", y=np.array(["cat", "fox", "cat", "cat", "lynx", "cat"])),
    Case("one positive in eight", y=np.array([0, 0, 0, 1, 0, 0, 0, 0])),
]

HIDDEN = [
    Case("as many of each class", y=np.array([0, 1, 2, 2, 1, 0])),
    Case("the largest class first in order", y=np.array([2, 2, 2, 2, 2, 0, 1, 1])),
    Case("labels with gaps", y=np.array([3, 8, 3, 3, 8, 3, 3])),
    Case("a very large label", y=np.array([7, 1_000_000_007, 7, 7])),
    Case("negative labels", y=np.array([-1, 1, 1, 1, -5, 1])),
    Case("one class", y=np.array([4, 4, 4])),
    Case("one row", y=np.array(["only"])),
    Case(
        "words that sort otherwise than they occur", y=np.array(["no", "yes", "no", "maybe", "no"])
    ),
    Case("no rows", y=np.array([], dtype=np.int64)),
    Case("two rows of a class among a thousand", y=np.array([0] * 998 + [1] * 2)),
    Case(
        "labels that floats cannot tell apart",
        y=np.array([2**53, 2**53 + 1, 2**53, 2**53, 2**53 + 2], dtype=np.int64),
    ),
    Case(
        "words apart only by case and blanks",
        y=np.array(["fox", "Fox", " fox", "fox ", "fox", "FOX"]),
    ),
    Case("words made of digits", y=np.array(["1", "01", "1", "2"])),
    Case("eight classes with gaps", y=np.array([12, 0, 3, 5, 2, 9, 14, 7, 0, 3, 14, 14])),
    Case("one row in forty thousand", y=np.repeat([0, 1, 5], [39_997, 2, 1])),
    Case("a word of no letters", y=np.array(["", "fox", "", "lynx", ""])),
    Case(
        "long words that begin alike",
        y=np.array(["elderberry", "elderflower", "elderberry", "elder", "elderberries"]),
    ),
]


@generator(sizes=(3, 30, 1000))
def random_classes(rng: np.random.Generator, size: int) -> dict[str, object]:
    labels = rng.choice(np.arange(-20, 20), int(rng.integers(2, 6)), replace=False)
    shares = rng.dirichlet(np.ones(len(labels)))
    return {"y": rng.choice(labels, size, p=shares)}
