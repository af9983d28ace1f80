"""What a submission's array is of the expected one, where that holds for every element.

Nothing is guessed: a pattern is told only where it gives the submission's very values, and where
at least two of them, with different expected values, are wrong.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, permutations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ml_judge.comparison.support import MIN_LABELS, are_telling

Array = np.ndarray[Any, Any]
Numbers = NDArray[np.float64]
_RTOL = 1e-9
# Somebody waits for the hint, and most patterns look at every element.
MAX_SIZE = 200_000
_MAX_AXES = 5
_FIRST = 256


def pattern(g: Numbers, e: Numbers, rtol: float, atol: float) -> str | None:
    """For finite arrays of one shape whose elements differ. Never raises for these."""
    if g.size > MAX_SIZE or g.size < 2:
        return None
    with np.errstate(all="ignore"):
        wrong = ~np.isclose(g, e, rtol=rtol, atol=atol)
        if np.count_nonzero(wrong) < 2 or np.unique(e[wrong]).size < 2:
            return None
        for transformed, words in _transformed(e):
            if _gives(transformed(e), g):
                return words
        return _axes(g, e) or _invariant(g, e) or _single_precision(g, e)


def _gives(made: Numbers, g: Numbers) -> bool:
    scale = float(np.abs(g).max())
    atol = 1e-12 * min(scale, 1.0)
    # Most patterns fail at once, and then the other elements need not be looked at.
    first, others = made.flat[:_FIRST], g.flat[:_FIRST]
    if g.size > _FIRST and not np.allclose(first, others, rtol=_RTOL, atol=atol):
        return False
    return bool(np.allclose(made, g, rtol=_RTOL, atol=atol))


def _transformed(e: Numbers) -> Iterator[tuple[Callable[[Numbers], Numbers], str]]:
    """Functions of the expected values, and what is said where they give the submission's."""
    negative, positive = bool((e < 0).any()), bool((e > 0).any())
    if negative:
        yield np.abs, "Yours has lost the signs: all of it is positive."
        if positive:
            yield lambda x: np.maximum(x, 0), "Negative values have become 0 in yours."
            yield lambda x: np.minimum(x, 0), "Positive values have become 0 in yours."
    if not np.array_equal(e, np.round(e)):  # nor is it said of counts
        yield lambda x: 1 - x, "Yours is one minus what is expected."
    if (e != 0).all():
        yield lambda x: 1 / x, "Yours is the reciprocal of what is expected."
    if not negative:
        yield np.square, "Yours is the square of what is expected: is a root missing?"
        yield np.sqrt, "Yours is the square root of what is expected: is there one root too many?"
        if (e > 0).all():
            yield np.log, "Yours is the logarithm of what is expected: is an exp missing?"
    yield np.exp, "Yours is the exponential of what is expected: is a logarithm missing?"


def rounded(g: Numbers, e: Numbers) -> str | None:
    """For finite arrays of one shape: what was done to the decimals, if that was all."""
    if not g.size or g.size > MAX_SIZE:
        return None
    if _has_zeros_alone(g, e):
        return None
    ways: tuple[tuple[Callable[[Numbers], Numbers], str], ...] = (
        (np.round, "Yours is rounded to whole numbers."),
        (np.trunc, "Yours is cut off to whole numbers: an int array or int() loses the decimals."),
        (np.floor, "Yours is rounded down to whole numbers: is there a // for a /?"),
    )
    if np.unique(g).size > 2:  # of two whole numbers, a decision may have made them
        for way, words in ways:
            if _gives(way(e), g):
                return words if has_lost(way(e), e, 0) else None
    for decimals in range(1, 9):
        made = np.round(e, decimals)
        if _gives(made, g):
            return rounded_to(decimals) if has_lost(made, e, decimals) else None
    return None


def rounded_to(decimals: int) -> str:
    """What is said where as many decimals are left."""
    return f"Yours is rounded to {decimals} decimal{'' if decimals == 1 else 's'}."


def has_lost(made: Numbers | float, e: Numbers | float, decimals: int) -> bool:
    """Whether rounding takes so much off `e` that it explains what is missing.

    It takes next to nothing off 0.59997 and nothing off an int: a 0.6 or another int there is an
    argument come back, or an error of another kind.
    """
    return bool(np.abs(np.subtract(made, e)).max() >= 0.05 * 10.0**-decimals)


def _has_zeros_alone(g: Numbers, e: Numbers) -> bool:
    """Whether all that is wrong is 0: a threshold may have dropped it, or a mask, or a loop."""
    return not g[~np.isclose(g, e, rtol=_RTOL, atol=0)].any()


def _axes(g: Numbers, e: Numbers) -> str | None:
    """Elements in other places: turned, reversed or moved along an axis."""
    if _has_zeros_alone(g, e):
        return None
    if e.ndim > 2:
        for order in islice(permutations(range(e.ndim)), 1, 24):
            turned = e.transpose(order)
            if turned.shape == g.shape and _gives(turned, g):
                back = tuple(int(axis) for axis in np.argsort(order))
                return f"The axes of yours are in another order: transpose{back} puts them right."
    for axis in range(min(e.ndim, _MAX_AXES)):
        along = f" along axis {axis}" if e.ndim > 1 else ""
        if e.ndim > 1 and _gives(np.flip(e, axis), g):
            return f"Yours is in reverse order{along}."
        moved, place = np.moveaxis(g, axis, 0), np.moveaxis(e, axis, 0)
        if len(place) < 3 or np.ptp(e) == 0:
            continue
        if _gives(place[:-1], moved[1:]):
            return f"Yours is one place too late{along}."
        if _gives(place[1:], moved[:-1]):
            return f"Yours is one place too early{along}."
    if e.ndim == 2:
        reordered = [
            name
            for name, lines, others in (("rows", g, e), ("columns", g.T, e.T))
            if _gives(_in_order(others), _in_order(lines))
        ]
        # Of a one-hot table both may hold, and which of them it was is not to be seen.
        if len(reordered) == 1:
            return f"Yours has the same {reordered[0]} in another order."
    return None


def made_of(got: Array, expected: Array, fits: Callable[[Array], bool]) -> str | None:
    """For arrays of different shapes: what turns the submission's into what is expected."""
    if not 1 < got.size <= MAX_SIZE or got.dtype.kind not in "biuf" or got.ndim > _MAX_AXES:
        return None
    if got.ndim == expected.ndim > 2:
        for order in permutations(range(got.ndim)):
            turned = got.transpose(order)
            if turned.shape == expected.shape and fits(turned):
                return f"The axes are in another order: transpose{order} puts them right."
    if got.ndim == expected.ndim + 1 and expected.size < got.size:
        for axis in range(got.ndim):
            for word, reduce in (("sum", np.sum), ("mean", np.mean)):
                left = np.asarray(reduce(got, axis=axis))
                if left.shape == expected.shape and fits(left):
                    return f"The {word} of yours over axis {axis} is what is expected."
    if got.size == expected.size and 1 not in (*got.shape, *expected.shape):
        if fits(got.reshape(expected.shape)):
            return f"The values are right: reshape{expected.shape} gives what is expected."
    return None


def _in_order(rows: Numbers) -> Numbers:
    # Rounded, so that an error in the last place does not change the order.
    return rows[np.lexsort(np.round(rows, 9).T[::-1])]


def _invariant(g: Numbers, e: Numbers) -> str | None:
    """What adds up to 1, or has the mean 0, over one axis in yours and over another is expected."""
    if not 2 <= e.ndim <= 3 or min(e.shape) < 2:
        return None
    measures: tuple[tuple[str, Callable[..., Numbers], float], ...] = (
        ("adds up to 1", np.sum, 1.0),
        ("has the mean 0", np.mean, 0.0),
    )
    for words, measure, value in measures:
        # Only on the whole scale of the values is a mean of 0 more than small numbers.
        near = 1e-9 * max(float(np.abs(g).max()), float(np.abs(e).max()))

        def holds(x: Numbers, axis: int | None, m: Callable[..., Numbers] = measure) -> bool:
            return bool(np.allclose(m(x, axis=axis), value, rtol=0, atol=near))  # noqa: B023

        wanted = [axis for axis in range(e.ndim) if holds(e, axis)]
        if len(wanted) != 1 or holds(g, wanted[0]):
            continue
        for axis in range(e.ndim):
            if axis != wanted[0] and holds(g, axis):
                return f"Yours {words} along axis {axis}; along axis {wanted[0]} it should."
        if holds(g, None) and not holds(e, None):
            return f"Yours {words} as a whole; along axis {wanted[0]} it should."
    return None


def _single_precision(g: Numbers, e: Numbers) -> str | None:
    if np.abs(g).max() > 1e38 or not np.array_equal(g.astype(np.float32), g):
        return None
    if _has_zeros_alone(g, e):
        return None
    # Short numbers fit a float32 too, but then so do the expected ones.
    fits = np.count_nonzero(e.astype(np.float32) == e)
    if 2 * fits > e.size or not np.allclose(g, e, rtol=1e-4, atol=1e-6 * float(np.abs(e).max())):
        return None
    return "Yours has the seven digits of a float32: compute in float64."


def relabelled(got: list[object], expected: list[object]) -> str | None:
    """For labels of one length: the same groups under other names."""
    names: dict[object, object] = {}
    for one, other in zip(got, expected):
        if names.setdefault(other, one) != one:
            return None
    if len(names) < 2 or len(set(names.values())) < len(names):
        return None
    moved = sum(one != other for other, one in names.items())
    # Each label has to be there twice: of five different numbers any order would do.
    if set(names) != set(names.values()) or moved < 2 or len(got) < max(2 * len(names), MIN_LABELS):
        return None
    if {type(name) for name in names} == {int} and set(names) == {0, 1}:
        return "0 and 1 are swapped in yours."
    return "Yours has the same groups with their labels exchanged."


def swapped(names: list[str], got: Sequence[Any], expected: Sequence[Any]) -> str | None:
    """For the items of a dict or tuple, of up to eight: two of them have changed places."""
    if not 2 <= len(names) <= 8:
        return None
    wrong = [i for i in range(len(names)) if not _same(got[i], expected[i])]
    if len(wrong) != 2:
        return None
    one, other = wrong
    if not _tells(expected[one], expected[other]):
        return None
    if not _same(got[one], expected[other]) or not _same(got[other], expected[one]):
        return None
    return f"{names[one]} and {names[other]} are swapped."


def _tells(*values: Any) -> bool:
    if all(isinstance(v, np.ndarray) for v in values):
        return all(v.dtype.kind not in "iufb" or are_telling(v) for v in values)
    if any(type(v) not in (int, float) for v in values):
        return False
    try:
        return are_telling([float(v) for v in values])
    except OverflowError:  # an int beyond all floats
        return False


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
        if (
            one.shape != other.shape
            or one.size > MAX_SIZE
            or "U" in one.dtype.kind + other.dtype.kind
        ):
            return False
        return bool(np.allclose(one, other, rtol=_RTOL, atol=1e-12, equal_nan=True))
    if type(one) is float or type(other) is float:
        numbers = type(one) in (int, float) and type(other) in (int, float)
        try:
            return numbers and math.isclose(one, other, rel_tol=_RTOL)
        except OverflowError:  # an int beyond all floats
            return False
    return type(one) is type(other) and type(one) in (int, str, bool) and bool(one == other)


def place(wrong: NDArray[np.bool_]) -> str | None:
    """Where all that is wrong is, if that is one line of several."""
    if wrong.size < 3 or wrong.all() or not wrong.any():
        return None
    for axis, length in enumerate(wrong.shape):
        others = tuple(a for a in range(wrong.ndim) if a != axis)
        lines = np.flatnonzero(wrong.any(axis=others))
        if length > 1 and lines.size == 1:
            return _line(int(lines[0]), length, axis, wrong.ndim)
    if wrong.ndim == 2 and wrong.shape[0] == wrong.shape[1]:
        if not (wrong & ~np.eye(len(wrong), dtype=bool)).any():
            return "Only the diagonal differs."
        if np.array_equal(wrong, ~np.eye(len(wrong), dtype=bool)):
            return "The diagonal is right, everything else differs."
    return None


def _line(index: int, length: int, axis: int, ndim: int) -> str:
    which = {0: "first", length - 1: "last"}.get(index)
    if ndim == 1:
        return f"Only the {which} element differs." if which else f"Only element {index} differs."
    name = {0: "row", 1: "column"}[axis] if ndim == 2 else None
    if name is None:
        return f"Only index {index} of axis {axis} differs."
    return f"Only the {which} {name} differs." if which else f"Only {name} {index} differs."
