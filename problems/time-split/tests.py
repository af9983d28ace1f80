"""Test cases of the walk-forward split."""

import numpy as np

from ml_judge import Case, generator


def times(values: list[int]) -> np.ndarray:
    """Times as int64, which is not everywhere NumPy's own choice."""
    return np.array(values, dtype=np.int64)


SAMPLES = [
    Case("two folds and a gap of 1", t=times([5, 1, 9, 3, 7, 3]), n_splits=2, gap=1),
    Case("sorted times, no gap", t=times([10, 20, 30, 40, 50, 60, 70]), n_splits=2, gap=0),
]

NANOSECONDS = 1_700_000_000_000_000_000

HIDDEN = [
    Case(
        "newest first",
        t=times([90, 80, 70, 60, 50, 40, 30, 20, 10]),
        n_splits=2,
        gap=0,
    ),
    Case("rows left over", t=times([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), n_splits=3, gap=0),
    Case(
        "a label known exactly when the test begins",
        t=times([0, 4, 5, 6, 10, 11, 15, 20]),
        n_splits=3,
        gap=5,
    ),
    Case("equal times across a border", t=times([1, 2, 3, 3, 3, 3, 4, 5]), n_splits=3, gap=0),
    Case("equal times in another row order", t=times([7, 2, 7, 2, 7, 2]), n_splits=2, gap=0),
    Case("all at the same time", t=times([5] * 6), n_splits=2, gap=0),
    Case("many rows, few times", t=np.arange(120) * 7 % 5, n_splits=4, gap=1),
    Case("a gap longer than the history", t=times([3, 1, 2, 6, 5, 4]), n_splits=2, gap=100),
    Case(
        "a gap across a quiet time",
        t=times([0, 1, 2, 100, 101, 102, 103, 104, 200]),
        n_splits=2,
        gap=3,
    ),
    Case("one fold", t=times([4, 2, 8, 6]), n_splits=1, gap=1),
    Case("test blocks of one row", t=times([30, 10, 40, 20]), n_splits=3, gap=0),
    Case("negative times", t=times([-5, -20, -10, -15, 0, 5]), n_splits=2, gap=4),
    Case(
        "nanoseconds, hours apart",
        t=NANOSECONDS + 3_600_000_000_000 * times([5, 3, 4, 1, 2, 0, 7, 6]),
        n_splits=3,
        gap=7_200_000_000_000,
    ),
    Case(
        "long ago, and long apart",
        t=-(2**40) * times([1, 5, 3, 7, 2, 9]),
        n_splits=2,
        gap=2**41,
    ),
    Case("twelve folds", t=times([row * 7 % 31 for row in range(31)]), n_splits=12, gap=2),
    Case(
        "thousands of rows",
        t=times([row * 7919 % 3001 for row in range(3000)]),
        n_splits=2,
        gap=40,
    ),
    Case(
        "nanoseconds",
        t=NANOSECONDS + times([5, 3, 4, 1, 2, 0, 7, 6]),
        n_splits=3,
        gap=1,
    ),
]


@generator(sizes=(2, 3, 5, 8, 30, 1000))
def random_times(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random times, some of them equal"""
    return {
        "t": rng.integers(0, 2 * size, size),
        "n_splits": int(rng.integers(1, min(6, size - 1) + 1)),
        "gap": int(rng.integers(0, size // 2 + 1)),
    }
