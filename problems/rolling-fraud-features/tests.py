"""Test cases of rolling features."""

from collections.abc import Sequence

import numpy as np

from ml_judge import Case, closer_look, generator


def payments(
    user: Sequence[int], ts: Sequence[int], amount: Sequence[int], window: int
) -> dict[str, object]:
    """The arguments of a case, as int64 arrays."""
    columns = {"user": user, "ts": ts, "amount": amount}
    arrays = {name: np.array(column, dtype=np.int64) for name, column in columns.items()}
    return {**arrays, "window": window}


SAMPLES = [
    Case(
        "one user, rows in any order",
        **payments([7, 7, 7, 7], [100, 40, 70, 101], [700, 500, 400, 50], 60),
    ),
    Case(
        "two users at the same times",
        **payments([1, 2, 1, 2, 1], [10, 10, 20, 20, 30], [300, 9900, 200, 100, 400], 15),
    ),
]

HIDDEN = [
    Case(
        "equal times do not see each other",
        **payments([5, 5, 5, 5, 5], [10, 20, 20, 20, 21], [100, 250, 350, 450, 50], 10),
    ),
    Case(
        "exactly as old as the window, and a second older",
        **payments([1, 1, 1, 1], [0, 30, 31, 61], [100, 200, 400, 800], 30),
    ),
    Case(
        "the largest grows too old",
        **payments([3] * 6, [0, 1, 2, 9, 11, 30], [900, 500, 700, 100, 50, 10], 10),
    ),
    Case(
        "newest first",
        **payments([4] * 5, [50, 40, 30, 20, 10], [100, 2000, 300, 4000, 500], 25),
    ),
    Case("only refunds", **payments([8, 8, 8], [1, 2, 3], [-500, -200, -900], 100)),
    Case("a refund among payments", **payments([8, 8, 8, 8], [1, 2, 3, 4], [700, -700, 50, 1], 2)),
    Case("a window of 0", **payments([1, 1, 1], [5, 5, 6], [10, 20, 30], 0)),
    Case(
        "user numbers with gaps, also negative",
        **payments(
            [10**12, -3, 10**12, -3, 0, 0],
            [1, 2, 3, 4, 5, 6],
            [110, 220, 330, 440, 550, 660],
            10,
        ),
    ),
    Case(
        "users of opposite sign, and minus one",
        **payments([-1, 3, -3, 3, -1, -3], [1, 2, 3, 4, 5, 6], [10, 200, 3000, 40, 500, 6], 9),
    ),
    Case(
        "sums beyond 2³¹",
        **payments([2, 2, 2, 2], [1, 2, 3, 4], [2_000_000_123, 2_000_000_001, 3_000_000_077, 1], 9),
    ),
    Case(
        "of two equal amounts one grows too old",
        **payments([6] * 4, [0, 5, 8, 9], [300, 300, 100, 40], 5),
    ),
    Case(
        "times of today, seconds apart",
        **payments(
            [9] * 5, [1_700_000_000 + t for t in (0, 1, 59, 60, 61)], [10, 200, 3000, 40, 500], 60
        ),
    ),
    Case(
        "very large user numbers one apart",
        **payments([10**12, 10**12 + 1, 10**12, 10**12 + 1], [1, 2, 3, 4], [10, 200, 3000, 40], 9),
    ),
    Case("one payment", **payments([1], [1_700_000_000], [999], 3600)),
    Case("no payments", **payments([], [], [], 60)),
    Case("amounts of 0", **payments([1, 1, 1, 2, 2], [5, 6, 7, 5, 6], [0, 0, 3, -4, 0], 10)),
    Case(
        "users that are the same in 32 bits",
        **payments([5, 2**32 + 5, 5, -(2**32) + 5], [1, 2, 3, 4], [10, 20, 40, 80], 10),
    ),
    Case(
        "times before 1970 and far from each other, a window of centuries",
        **payments([1] * 5, [-(10**10), -50, 0, 2**33, 2**34], [1, 2, 4, 8, 16], 10**10),
    ),
    Case(
        "times that are the same in 32 bits",
        **payments([1] * 4, [7, 2**32 + 7, 2**32 + 8, 8], [1, 2, 4, 8], 10),
    ),
    Case(
        "six thousand payments, the largest first",
        **payments([3] * 6000, range(6000), range(6000, 0, -1), 10_000),
    ).once(),
]


@generator(sizes=(1, 2, 3, 5, 8, 40, 500))
def random_payments(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random payments of a few users, some at the same time"""
    return {
        "user": rng.integers(0, 1 + size // 8, size) * 17,
        "ts": rng.integers(0, 2 * size + 2, size),
        "amount": rng.integers(-200, 2000, size),
        "window": int(rng.integers(1, size + 2)),
    }


@generator(sizes=(30, 8_000), once_from=8_000)
def busy_user(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random payments of one busy user, long window"""
    return {
        "user": np.full(size, 42, dtype=np.int64),
        "ts": rng.integers(0, 20 * size, size),
        "amount": rng.integers(1, 100_000, size),
        "window": 10 * size,
    }


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    ts = rng.permutation(size)
    amount = rng.integers(1, 2000, size)
    return {"user": ts % 3, "ts": ts, "amount": amount, "window": size // 4}
