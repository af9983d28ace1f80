"""Objects that no codec carries, and values that are as large as may be, or larger."""

import collections
import decimal
import fractions

import numpy as np


class Text(str):
    pass


class Number(float):
    def __eq__(self, other):
        return True

    __hash__ = float.__hash__


class Whole(int):
    pass


class Items(list):
    def __len__(self):
        raise ValueError("no length")


class Keys(dict):
    pass


class Own(np.ndarray):
    pass


Point = collections.namedtuple("Point", "x y")

HUGE = (
    lambda: [None] * 249_000,
    lambda: [0.5] * 1_900_000,
    lambda: list(range(1_000_000)),
    lambda: dict.fromkeys(range(120_000)),
    lambda: {(i, str(i)): [i] for i in range(40_000)},
    lambda: np.zeros(2_000_000),
    lambda: np.zeros((2,) * 23, np.int8),
    lambda: np.zeros((1_000, 2_000)),
    lambda: np.full(400, "😀" * 5_000),
    lambda: np.array([0.1] * 300_000),
    lambda: "a" * 16_000_000,
    lambda: "\ud800" * 90_000,
    lambda: ["x" * 1000] * 15_000,
    lambda: [10**5000] * 3000,
    lambda: set(range(240_000)),
    lambda: b"\0" * 16_000_000,
    lambda: [[[0.5] * 10] * 100] * 300,
    lambda: [np.zeros(3)] * 45_000,
    lambda: 1 << 524_000,
    lambda: np.zeros((4_000_000, 0)),
)


def odd_object(draw, value):
    """A subclass, a cycle, an iterator, a type, a number of another kind; `value` may be inside."""
    cycle = [value]
    cycle.append(cycle)
    return draw.choice(
        (
            lambda: Text("a"),
            lambda: Number(1.0),
            lambda: Whole(3),
            lambda: Items([1]),
            lambda: Keys(a=1),
            lambda: Point(1, 2),
            lambda: np.asarray(value).view(Own) if isinstance(value, np.ndarray) else Own((2,)),
            lambda: np.ma.masked_array([1.0, 2.0], [True, False]),
            lambda: np.matrix([[1.0]]),
            lambda: np.rec.array([(1, 2.0)]),
            lambda: cycle,
            lambda: (x for x in (1, 2)),
            lambda: range(10**9),
            lambda: object(),
            lambda: int,
            lambda: lambda: 1,
            lambda: decimal.Decimal("1.5"),
            lambda: fractions.Fraction(1, 3),
            lambda: np.longdouble(1.5),
            lambda: np.datetime64("2020-01-01"),
            lambda: collections.Counter("abc"),
            lambda: bytearray(b"abc"),
            lambda: memoryview(b"abc"),
            lambda: np.array([value, None], object),
            lambda: Ellipsis,
            lambda: NotImplemented,
        )
    )()
