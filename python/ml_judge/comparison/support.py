"""How much a pattern in some numbers says: on a few small ones, chance explains it as well."""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]
# About one chance in 2^18, and a few dozen patterns are tried.
_NEEDED = 18.0
_MOST = 24.0
# Four simple fractions stay below what is needed, whatever they are.
_SIMPLE = 4.4
_LOOKED_AT = 64
# So many numbers in another order are no chance.
MANY = 64
# Fewer labels agree by chance.
MIN_LABELS = 5
# Factors between numbers that have many causes: a length or parameter that is one explains nothing.
USUAL_FACTORS = (0.01, 0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 10.0, 100.0)


# Where one pattern is tried and no dozens.
NEEDED_BY_ONE = 12.0


def is_telling(number: float, needed: float = _NEEDED) -> bool:
    """Whether a pattern in this one number is more than chance: not where its fraction is short."""
    return _bits(float(number)) >= needed


def are_telling(numbers: Iterable[float] | Array) -> bool:
    """Whether a pattern that all of these share is more than chance. Each value counts once."""
    flat = np.asarray(numbers, np.float64).ravel()
    distinct = np.unique(np.abs(flat[: 64 * _LOOKED_AT]))[:_LOOKED_AT]
    found = 0.0
    for number in distinct:
        found += _bits(float(number))
        if found >= _NEEDED:
            return True
    return False


def is_order_telling(got: list[Any], expected: list[Any]) -> bool:
    """Whether an order of numbers or strings is more than chance."""
    moved = [other for one, other in zip(got, expected) if one != other]
    if any(type(v) is str for v in expected):
        return len(moved) >= MIN_LABELS and len(set(map(repr, moved))) >= 3
    try:
        return are_telling([float(v) for v in moved])
    except OverflowError:  # an int beyond all floats
        return False


def is_usual(factor: float) -> bool:
    """Whether a factor has so many causes that a length equal to it explains nothing."""
    return any(abs(factor / usual - 1) < 1e-9 for usual in USUAL_FACTORS)


def _bits(number: float) -> float:
    """How long the number's shortest fraction is."""
    if not math.isfinite(number) or number == 0:
        return 0.0
    part = Fraction(number).limit_denominator(10_000)
    if abs(float(part) - number) > 1e-12 * abs(number):
        return _MOST
    length = math.log2((1 + abs(part.numerator)) * part.denominator)
    is_simple = 5040 % part.denominator == 0 and abs(number) < 1000
    return min(length, _SIMPLE if is_simple else _MOST)
