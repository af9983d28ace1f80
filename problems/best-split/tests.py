"""Test cases of the best split."""

import numpy as np

from ml_judge import Case, closer_look, generator


def column(*values: float) -> np.ndarray:
    """Rows with one feature."""
    return np.array(values, dtype=np.float64).reshape(-1, 1)


# Labels of two features that hold 0 and 1 below. Gains of such a feature can be chosen finely.
HALVES = np.repeat([1, 0], [1999, 2001])


def cut(rows: int, ones: int) -> np.ndarray:
    """A feature that is 0 in so many rows, of which so many have the label 1, and 1 elsewhere."""
    feature = np.ones(4000)
    feature[:ones] = 0.0
    feature[1999 : 1999 + rows - ones] = 0.0
    return feature


SAMPLES = [
    Case("equal gains on a line", X=column(1, 2, 2, 4), y=np.array([0, 0, 1, 1])),
    Case(
        "loans: income and debt",
        X=np.array([[20.0, 9.0], [35.0, 1.0], [50.0, 8.0], [28.0, 2.0], [60.0, 7.5]]),
        y=np.array(["lost", "repaid", "late", "repaid", "late"]),
    ),
    Case("a pure node", X=column(3, 1, 2), y=np.array([1, 1, 1])),
]

HIDDEN = [
    Case("one row", X=np.array([[1.0, 2.0]]), y=np.array([0])),
    Case("two rows", X=np.array([[5.0, -1.0], [5.0, -4.0]]), y=np.array([0, 1])),
    Case("every column is constant", X=np.tile([2.0, -3.0], (4, 1)), y=np.array([0, 1, 0, 1])),
    Case(
        "equal values with different labels",
        X=column(1, 1, 1, 2, 2, 2, 2),
        y=np.array([0, 0, 1, 1, 1, 0, 1]),
    ),
    Case(
        "one row cut off, or the halves separated",
        X=np.array([[0, 5], [9, 1], [9, 2], [9, 3], [9, 6], [9, 7], [9, 8], [9, 9]]) * 1.0,
        y=np.array([1, 0, 0, 0, 1, 1, 1, 0]),
    ),
    Case(
        "two columns alike",
        X=np.array([[3.0, 1.0, 1.0], [1.0, 2.0, 2.0], [2.0, 3.0, 3.0], [4.0, 4.0, 4.0]]),
        y=np.array([0, 0, 1, 1]),
    ),
    Case(
        "equal gains: the lower feature has the higher threshold",
        X=np.array([[10.0, 1.0], [20.0, 2.0], [30.0, 3.0], [40.0, 4.0]]),
        y=np.array(["no", "no", "yes", "yes"]),
    ),
    Case("a mirror image", X=column(4, 3, 2, 1, 0), y=np.array([1, 0, 0, 0, 1])),
    Case(
        "equal gains apart by rounding",
        X=np.array([[1, 0, 2, 2, 0, 1, 1], [1, 1, 3, 2, 3, 1, 0]]).T * 1.0,
        y=np.array([0, 0, 2, 2, 0, 1, 2]),
    ),
    Case(
        "equal gains of two features apart by rounding",
        X=np.array([[1, 3, 3, 0, 3, 2, 1, 2], [2, 0, 3, 1, 3, 1, 2, 2]]).T * 1.0,
        y=np.array([1, 2, 1, 0, 0, 2, 1, 2]),
    ),
    Case(
        "exclusive or: no split helps",
        X=np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]),
        y=np.array([0, 1, 1, 0]),
    ),
    Case(
        "the same shares on both sides, rounding aside",
        X=column(*[0] * 5, *[1] * 10),
        y=np.array([0, 0, 1, 1, 1] * 3),
    ),
    Case(
        "labels are large numbers and gaps",
        X=column(0.25, -1.5, 3.75, 2.5, -0.5),
        y=np.array([10**12, -3, -3, 10**12, 7]),
    ),
    Case("values close together", X=column(1.0, 1.0 + 1e-9, 1.0 + 3e-9), y=np.array([0, 1, 1])),
    Case(
        "the second gain is larger by 5e-12",
        X=np.stack([cut(1963, 1001), cut(1937, 988)], axis=1),
        y=HALVES,
    ).once(),
    Case(
        "the second gain is larger by 3e-13: a tie",
        X=np.stack([cut(1955, 997), cut(1945, 992)], axis=1),
        y=HALVES,
    ).once(),
    Case("a gain of 7e-12", X=cut(1985, 992)[:, None], y=HALVES).once(),
    Case("a gain of 3e-13 does not help", X=cut(1997, 998)[:, None], y=HALVES).once(),
    Case(
        "six hundred different values",
        X=np.random.default_rng(6).permutation(600).astype(np.float64)[:, None],
        y=(np.random.default_rng(6).permutation(600) > 371).astype(np.int64),
    ).once(),
    Case(
        "sixty features, the last one tells",
        X=np.where(np.arange(60) < 59, np.arange(12)[:, None] % 5, np.arange(12)[:, None]) * 1.0,
        y=np.repeat([0, 1], [4, 8]),
    ),
    Case(
        "thirty labels",
        X=np.stack([np.arange(90) % 7, np.arange(90) * 1.0], axis=1),
        y=(np.arange(90) // 3 * 7).astype(np.int64),
    ),
    Case(
        "one row of fifty stands out",
        X=np.stack([np.arange(50) % 3, np.arange(50) * 1.0], axis=1),
        y=np.repeat([1, 0], [1, 49]),
    ),
    Case(
        "long names that begin alike",
        X=column(1, 2, 3, 4),
        y=np.array(["status/late/a"] * 3 + ["status/late/b"]),
    ),
    Case("names in capitals", X=column(1, 2, 3, 4), y=np.array(["a", "A", "A", "A"])),
    Case("digits that are names", X=column(1, 2, 3, 4), y=np.array(["1", "01", "01", "01"])),
    Case(
        "twelve thousand rows, one threshold",
        X=np.arange(12_000.0)[:, None],
        y=(np.arange(12_000) > 11_002).astype(np.int64),
    ).once(),
    Case(
        "twelve thousand rows, another threshold",
        X=np.arange(12_000.0)[:, None],
        y=(np.arange(12_000) > 7003).astype(np.int64),
    ).once(),
    Case("different values closer than 1e-12", X=column(0, 1e-13, 3e-13), y=np.array([0, 1, 1])),
    Case(
        "a threshold with many digits",
        X=column(0.1234567890123, 0.9876543210987, 0.5432167890321),
        y=np.array([0, 1, 0]),
    ),
    Case(
        "labels that floats cannot tell apart",
        X=column(1, 2, 3, 4),
        y=np.array([2**53, 2**53 + 1, 2**53 + 1, 2**53 + 1], dtype=np.int64),
    ),
    Case("labels that are each other's opposite", X=column(1, 2, 3, 4), y=np.array([-1, 1, 1, 1])),
    Case(
        "labels apart by 2**32",
        X=column(1, 2, 3, 4),
        y=np.array([5, 5 + 2**32, 5 + 2**32, 5], dtype=np.int64),
    ),
]


@generator(sizes=(1, 2, 3, 5, 8, 40))
def rows_on_a_grid(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows on a grid, with many equal values and gains"""
    d, k = int(rng.integers(1, 4)), int(rng.integers(2, 4))
    return {"X": rng.integers(-2, 4, (size, d)) / 2, "y": rng.integers(0, k, size)}


@generator(sizes=(5, 60, 20_000), once_from=20_000)
def loans(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random loans, three outcomes"""
    X = rng.normal(size=(size, 2))
    risk = X @ rng.normal(size=2) + rng.normal(0.0, 0.7, size)
    outcomes = np.array(["late", "lost", "repaid"])
    return {"X": X, "y": outcomes[np.digitize(risk, [-0.5, 0.8])]}


@closer_look(40)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"X": rng.normal(size=(size, 3)), "y": np.arange(size) % 2}
