"""Test cases of SMOTE with given choices."""

import numpy as np

from ml_judge import Case, closer_look, generator


def ints(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int64)


def floats(*values: float) -> np.ndarray:
    return np.array(values, dtype=np.float64)


def drawn(seed: int, n: int, d: int, m: int, k: int, whole: bool = False) -> dict[str, object]:
    """Random rows and choices; with `whole` numbers many distances are equal."""
    rng = np.random.default_rng(seed)
    X = rng.integers(0, 4, (n, d)).astype(np.float64) if whole else rng.normal(size=(n, d))
    return {
        "X": X,
        "base": rng.integers(0, n, m).astype(np.int64),
        "pick": rng.integers(0, k, m).astype(np.int64),
        "lam": rng.random(m),
        "k": k,
    }


CORNER = np.array([[0.0, 0.0], [4.0, 0.0], [0.0, 1.0]])
LINE = floats(0, 1, 3, 7, 15).reshape(-1, 1)
# Euclid, city block and largest coordinate name three different neighbours of row 0.
THREE_WAYS = np.array([[0.0, 0.0], [3.0, 3.0], [0.0, 4.4], [2.5, 3.4]])
EVERY = {"base": ints(0, 1, 2, 3), "pick": ints(0, 0, 0, 0), "lam": floats(0.5, 0.5, 0.5, 0.5)}
CIRCLE = np.array(
    [[0.0, 0.0], *[[x, y] for x in (-3.0, 3.0, -4.0, 4.0) for y in (-4.0, 4.0, -3.0, 3.0)]]
)
SAME_DISTANCE = CIRCLE[[True, *[x * x + y * y == 25 for x, y in CIRCLE[1:]]]]
PLUS = np.array([[0.0] * 12, *np.eye(12), *-np.eye(12)])

SAMPLES = [
    Case(
        "neighbours near and far",
        X=CORNER,
        base=ints(0, 0, 1),
        pick=ints(0, 1, 0),
        lam=floats(0.5, 0.25, 0.5),
        k=2,
    ),
    Case(
        "on a line",
        X=LINE,
        base=ints(4, 2, 0, 2),
        pick=ints(0, 2, 1, 1),
        lam=floats(0.25, 0.5, 0.75, 0.125),
        k=3,
    ),
]

HIDDEN = [
    Case("no new rows", X=CORNER, base=ints(), pick=ints(), lam=floats(), k=2),
    Case("two rows", X=CORNER[:2], base=ints(1, 0), pick=ints(0, 0), lam=floats(0.25, 0.75), k=1),
    Case("no step at all", X=CORNER, base=ints(2, 1), pick=ints(1, 0), lam=floats(0, 0), k=2),
    Case("nearly the whole way", X=LINE, base=ints(0), pick=ints(3), lam=floats(0.9999), k=4),
    Case(
        "all others are neighbours",
        X=LINE,
        base=ints(*[1] * 4),
        pick=ints(3, 2, 1, 0),
        lam=floats(0.5, 0.5, 0.5, 0.5),
        k=4,
    ),
    Case("three kinds of distance", X=THREE_WAYS, **EVERY, k=1),
    Case("three kinds of distance, moved", X=THREE_WAYS[[3, 1, 0, 2]] + 10, **EVERY, k=1),
    Case(
        "repeated rows",
        X=np.array([[1.0, 1.0], [1.0, 1.0], [5.0, 1.0], [1.0, 1.0]]),
        base=ints(0, 1, 3, 3, 0, 2),
        pick=ints(0, 1, 1, 2, 2, 0),
        lam=floats(0.5, 0.5, 0.5, 0.5, 0.25, 0.75),
        k=3,
    ),
    Case(
        "a repeated row before the base",
        X=np.array([[2.0], [9.0], [2.0], [4.0]]),
        base=ints(2, 2, 0, 0),
        pick=ints(0, 1, 0, 1),
        lam=floats(0.5, 0.5, 0.5, 0.5),
        k=2,
    ),
    Case(
        "equal distances: the lower number",
        X=floats(5, 7, 3, 9, 1).reshape(-1, 1),
        base=ints(0, 0, 0, 0),
        pick=ints(0, 1, 2, 3),
        lam=floats(0.5, 0.5, 0.5, 0.5),
        k=4,
    ),
    Case(
        "many equal distances",
        X=SAME_DISTANCE,
        base=ints(*[0] * 5),
        pick=ints(0, 1, 2, 3, 4),
        lam=floats(*[0.5] * 5),
        k=5,
    ),
    Case(
        "twenty-four equal distances",
        X=PLUS,
        base=ints(*[0] * 12),
        pick=ints(*range(12)),
        lam=floats(*[0.25] * 12),
        k=12,
    ),
    Case("whole numbers with many ties", **drawn(3, 40, 2, 60, 7, whole=True)),
    Case(
        "far from the origin",
        X=1e8 + np.array([[0.0, 0.0], [3.0, 1.0], [1.0, 0.0], [0.0, 2.0], [5.0, 5.0]]),
        base=ints(0, 0, 1, 3, 4),
        pick=ints(0, 1, 0, 1, 0),
        lam=floats(0.5, 0.25, 0.5, 0.75, 0.5),
        k=2,
    ),
    Case(
        "very close rows", **{**drawn(4, 12, 3, 20, 4), "X": 1e-9 * drawn(4, 12, 3, 20, 4)["X"] + 1}
    ),
    Case(
        "a base that occurs often, and rows that never do",
        X=LINE,
        base=ints(2, 2, 2, 2),
        pick=ints(1, 0, 1, 0),
        lam=floats(0.125, 0.25, 0.5, 0.75),
        k=2,
    ),
    Case(
        "bases of one half, neighbours of the other",
        X=LINE,
        base=ints(4, 0, 2),
        pick=ints(0, 0, 0),
        lam=floats(0.5, 0.5, 0.5),
        k=1,
    ),
    Case("more new rows than old ones", **drawn(5, 6, 2, 50, 3)),
    Case("one neighbour", **drawn(6, 20, 4, 20, 1)),
    Case("120 rows, 300 new ones", **drawn(7, 120, 8, 300, 5)),
    Case("three hundred rows", **drawn(8, 300, 2, 300, 6)),
    Case(
        "distances of thousands of millions",
        X=floats(0, 3e9, 8e9, 2e10).reshape(-1, 1),
        base=ints(0, 0, 0, 3, 3),
        pick=ints(0, 1, 2, 2, 0),
        lam=floats(0.5, 0.5, 0.5, 0.5, 0.25),
        k=3,
    ),
    Case(
        "distances that differ in the ninth digit",
        X=floats(0, 1 + 1e-8, 1).reshape(-1, 1),
        base=ints(0, 0),
        pick=ints(0, 1),
        lam=floats(0.5, 0.5),
        k=2,
    ),
]


@generator(sizes=(2, 3, 5, 12, 60))
def random_rows(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows"""
    k = int(rng.integers(1, size)) if size > 2 else 1
    d, m = int(rng.integers(1, 5)), int(rng.integers(1, 2 * size + 1))
    return drawn(int(rng.integers(2**32)), size, d, m, k)


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return drawn(1, size, 3, size, 5)
