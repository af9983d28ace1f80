"""The likely cause of a difference. A hint names a pattern, never the expected value."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ml_judge.comparison.factors import CLOSE, for_constant, known_factor
from ml_judge.comparison.patterns import (
    MAX_SIZE,
    has_lost,
    made_of,
    pattern,
    relabelled,
    rounded,
    rounded_to,
)
from ml_judge.comparison.support import (
    MANY,
    MIN_LABELS,
    are_telling,
    is_order_telling,
    is_telling,
)
from ml_judge.values.bounded import brief

Array = np.ndarray[Any, Any]


def special(got: float, expected: float) -> str | None:
    """A message for a number where one side is not finite, in place of "differs"."""
    if math.isnan(got) and not math.isnan(expected):
        return "The value is NaN, a number is expected."
    if math.isinf(got) and math.isfinite(expected):
        return "The value is infinite, a finite number is expected."
    return None


def for_number(got: float, expected: float) -> str | None:
    """For two numbers that differ."""
    try:
        if got == 0 or not math.isfinite(got) or not is_telling(expected):
            return None
        return _for_pair(got, expected)
    except (OverflowError, ZeroDivisionError):  # beyond all floats: no pattern there
        return None


def _for_pair(got: float, expected: float) -> str | None:
    near = next((d for d in range(1, 9) if got == round(expected, d)), None)
    # Two digits at least: 0.1 is near too much.
    if near and abs(got) >= 10 ** (1 - near) and has_lost(got, expected, near):
        return rounded_to(near)
    ratio = got / expected
    if abs(ratio + 1) < CLOSE:
        return "The sign is flipped."
    factor = known_factor(ratio)
    if factor is not None:
        return factor
    if abs(got * expected - 1) < CLOSE:
        return "Yours is the reciprocal."
    if abs(got + expected - 1) < CLOSE and 0 < expected < 1:
        return "Yours is one minus the expected value."
    if expected > 0 and abs(got / expected**2 - 1) < CLOSE:
        return "Yours is the square of the expected value: is a root missing?"
    if got > 0 and expected > 0 and abs(expected / got**2 - 1) < CLOSE:
        return "Yours is the square root of the expected value."
    return None


def for_siblings(got: Any, expected: Any) -> str | None:
    """For the numbers of a tuple, list or dict: a pattern that all of them share."""
    numbers = (int, float)
    if len(expected) < 2 or any(type(v) not in numbers for v in (*got, *expected)):
        return None
    with np.errstate(all="ignore"):
        try:
            g, e = np.array(got, np.float64), np.array(expected, np.float64)
        except OverflowError:  # an int beyond all floats
            return None
        if not (np.isfinite(g).all() and np.isfinite(e).all()):
            return None
        wrong = np.flatnonzero(~np.isclose(g, e, rtol=CLOSE, atol=0))
        if wrong.size == 1:
            return for_number(float(g[wrong[0]]), float(e[wrong[0]]))
        if not are_telling(e[wrong]):
            return None
        return rounded(g, e) or for_constant(g, e) or pattern(g, e, CLOSE, 0.0)


def for_int(got: int, expected: int) -> str | None:
    """For two ints that differ."""
    if abs(got - expected) == 1 and 10 <= abs(expected) < 2**53:
        return "Off by one."
    for bits in (32, 64):
        for holds in (range(-(2 ** (bits - 1)), 2 ** (bits - 1)), range(2**bits)):
            if got in holds and expected not in holds and (got - expected) % 2**bits == 0:
                return f"Yours has wrapped around at {bits} bits."
    if abs(expected) > 2**53 and abs(got - expected) * 10**15 <= abs(expected):
        return "Yours has been rounded, as a float is: keep to ints."
    return None


def for_text(got: Any, expected: Any) -> str | None:
    """For two strings that differ."""
    if not isinstance(got, str) or not isinstance(expected, str):
        return None
    if got.strip() == expected.strip():
        return "Only the white space around it differs."
    return "Only upper and lower case differ." if got.lower() == expected.lower() else None


def for_type(got: Any, expected: Any) -> str | None:
    """For values of two kinds."""
    if got is None:
        return "Is a `return` missing?"
    if isinstance(got, np.ndarray) and got.ndim == 0 and isinstance(expected, (bool, int, float)):
        return f"Make it a plain number: {type(expected).__name__}(…)."
    if isinstance(got, np.ndarray) and isinstance(expected, (list, tuple)):
        return "Convert it: .tolist()."
    if isinstance(got, (list, tuple)) and isinstance(expected, np.ndarray):
        return "Convert it: np.array(…)."
    if isinstance(got, float) and type(expected) is int:
        return "Return an int."
    if type(got) is bool and type(expected) is int:
        return "A bool is not a number here: int(…)."
    if isinstance(got, (list, tuple)) and len(got) == 1 and type(got[0]) is type(expected):
        return f"Return what is inside the {type(got).__name__}."
    return None


def for_keys(missing: list[Any], extra: list[Any]) -> str | None:
    """For dicts with other keys."""
    if missing and extra and set(map(_key_text, missing)) == set(map(_key_text, extra)):
        return (
            f"The keys only differ in type: yours are {type(extra[0]).__name__}, "
            f"expected {type(missing[0]).__name__}."
        )
    return None


def _key_text(key: Any) -> str:
    return key if isinstance(key, str) else brief(key)


def for_sequence(got: Any, expected: Any) -> str | None:
    """For lists of one length that differ."""
    numbers = (int, float, str)
    if len(expected) < 2 or any(type(v) not in numbers for v in (*got, *expected)):
        return None
    if not any(type(v) is float for v in (*got, *expected)):
        labels = relabelled(list(got), list(expected))
        if labels is not None:
            return labels
    if not is_order_telling(list(got), list(expected)):
        return None
    if list(got) == list(reversed(expected)):
        return "Yours is in reverse order."
    try:
        if sorted(got) == sorted(expected):
            return "The same values in another order."
    except TypeError:
        return None
    return None


def for_dtype(got: Array, expected: Array) -> str | None:
    """For arrays of one shape and different kinds."""
    if expected.dtype.kind == "f" and got.dtype.kind in "iu":
        return "Start from a float array: an int array cuts off what you write into it."
    if expected.dtype.kind in "iu" and got.dtype.kind == "f":
        return "Convert it: .astype(int)."
    if got.dtype.kind == "b":
        return f"Convert it: .astype({'float' if expected.dtype.kind == 'f' else 'int'})."
    return None


def for_shape(got: Array, expected: Array, rtol: float, atol: float) -> str | None:
    """For arrays of different shapes."""
    tells = expected.dtype.kind in "iuf" and are_telling(expected)
    if got.ndim == 2 and expected.ndim == 2 and got.shape == expected.shape[::-1]:
        # In a shape that is turned, even zeros and ones in their places are no chance.
        sure = tells or (expected.size >= MIN_LABELS and _varies(expected))
        exact = sure and _same(got.T, expected, rtol, atol)
        return "Yours is the transpose." if exact else "Is it transposed?"
    found = tells and made_of(got, expected, lambda made: _same(made, expected, rtol, atol))
    if found:
        return found
    n = expected.size
    # Of one or two, the shape may be anything's.
    if n > 2 and got.shape == (n, n) and expected.shape in ((n,), (n, 1), (1, n)):
        return "Has a column (n, 1) met a row (n,)? They are broadcast to (n, n)."
    if got.size == expected.size:
        if got.ndim > expected.ndim:
            return "One axis of length 1 too many: see `keepdims` or use ravel()."
        if got.ndim < expected.ndim and 1 in expected.shape:
            return "An axis of length 1 is missing: see `keepdims`."
        return "The size is right, the axes are not."
    # Of row numbers there may well be one.
    is_one = got.ndim == expected.ndim == 1 and expected.size and got.size == 1
    if is_one and expected.dtype.kind == "f":
        return "You return one number for all; one per element is expected: see `axis`."
    if got.ndim == expected.ndim == 1 and abs(got.size - expected.size) == 1:
        return "One element too many." if got.size > expected.size else "One element is missing."
    if expected.ndim == 2 and got.ndim == 1 and got.size in expected.shape:
        axis = "row" if got.size == expected.shape[0] else "column"
        return f"You return one number per {axis}; has an axis been summed that should stay?"
    return None


def for_array(got: Array, expected: Array, rtol: float, atol: float) -> str | None:
    """For arrays of one shape and kind whose elements differ."""
    if expected.dtype.kind == "b":
        negated = expected.size >= MIN_LABELS and np.array_equal(got, ~expected)
        return "Every element is negated." if negated else None
    if expected.dtype.kind not in "iuf" or expected.size < 2:
        if expected.dtype.kind in "iuf" and expected.size == 1:
            return _for_one(got.reshape(-1)[0].item(), expected.reshape(-1)[0].item())
        return None
    if "f" not in (got.dtype.kind, expected.dtype.kind) and expected.ndim == 1:
        labels = relabelled(got.tolist(), expected.tolist())
        if labels is not None:
            return labels
    with np.errstate(all="ignore"):
        return _for_numbers(got.astype(np.float64), expected.astype(np.float64), rtol, atol)


def _for_one(got: float, expected: float) -> str | None:
    # Ints are compared as ints: floats cannot tell large ones apart.
    whole = for_int(got, expected) if isinstance(got, int) and isinstance(expected, int) else None
    return whole or for_number(got, expected)


def _for_numbers(g: Array, e: Array, rtol: float, atol: float) -> str | None:
    if np.isnan(g).any() and not np.isnan(e).any():
        return "Yours holds NaN: look for 0/0, the log of a negative number, or inf − inf."
    if np.isinf(g).any() and not np.isinf(e).any():
        return "Yours holds an infinity: look for a division by zero or exp of a large number."
    if not (np.isfinite(g).all() and np.isfinite(e).all()):
        return None
    wrong = e[~np.isclose(g, e, rtol=rtol, atol=atol)]
    # A turned table of many cells is no chance, however small its numbers are.
    if not are_telling(wrong) and not (wrong.size >= MANY and len(np.unique(wrong)) > 2):
        return None
    if e.ndim == 2 and e.shape[0] == e.shape[1] and _same(g.T, e, rtol, atol):
        return "Yours is the transpose."
    if e.ndim == 1 and _same(g[::-1], e, rtol, atol):
        return "Yours is in reverse order."
    if e.size > MAX_SIZE:
        return rounded(g, e) or for_constant(g, e)
    if not are_telling(wrong):
        return None
    order = _for_order(g, e, rtol, atol)
    # Which axis is turned, or which rows, says more than that something is.
    return rounded(g, e) or for_constant(g, e) or pattern(g, e, rtol, atol) or order


def _for_order(g: Array, e: Array, rtol: float, atol: float) -> str | None:
    if _same(np.sort(g, axis=None), np.sort(e, axis=None), rtol, atol):
        if e.ndim == 1:
            is_sorted = bool(np.all(np.diff(g) >= 0)) and not bool(np.all(np.diff(e) >= 0))
            return "Yours is sorted." if is_sorted else "The same values in another order."
        words = "The same values in another order"
        # A turned or reshaped table leaves few in their places.
        moved = 2 * np.count_nonzero(~np.isclose(g, e, rtol=rtol, atol=atol)) > e.size
        question = ": is the order of the axes or a reshape at fault?" if moved else "."
        return words + question
    if _same(g, np.cumsum(e, axis=-1), rtol, atol):
        return "Yours is the running sum of what is expected."
    return None


def _varies(array: Array) -> bool:
    return array.dtype.kind in "biuf" and bool((array != array.flat[0]).any())


def _same(g: Array, e: Array, rtol: float, atol: float) -> bool:
    if g.dtype.kind not in "biuf" or e.dtype.kind not in "biuf":
        return bool(np.array_equal(g, e))
    return bool(np.allclose(g, e, rtol=rtol, atol=atol, equal_nan=True))
