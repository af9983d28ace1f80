"""The default comparison: a submission's value against the expected one.

Both values come out of the codec, so their types are exact and have no methods of their own.

- The structure must be the same. A list and a tuple of the same length are interchangeable, and so
  are a set and a frozenset; a list and an array are not. Dicts need the same keys, in any order.
- bool, int and float are different kinds; NumPy scalars count as Python's. Where a float is
  expected an int will do; where an int is expected a float will not, nor a 0-d array for a scalar.
- Arrays need the same shape and dtype kind (float32 for float64 will do), NaN and infinities at the
  same places; nothing is broadcast.
- Tables: see `relations.py`.
- Tables of pandas are compared as their package says: `authoring/frames.py`.
- Numbers: |got − expected| ≤ atol + rtol·|expected|. Ints, strings and bools are exact.
"""

from __future__ import annotations

import math
from itertools import islice
from typing import Any

import numpy as np

from ml_judge.comparison import hints
from ml_judge.comparison.patterns import swapped
from ml_judge.comparison.relations import compare_tables
from ml_judge.comparison.reports import Report, dtype_name
from ml_judge.values.bounded import brief
from ml_judge.values.frames import FRAMES, is_frame
from ml_judge.values.table import Table

Array = np.ndarray[Any, Any]
_MAX_KEYS = 1000
_KINDS = {"b": "bool", "i": "int", "u": "int", "f": "float", "c": "complex", "U": "str"}


def compare(got: Any, expected: Any, rtol: float, atol: float) -> Report | None:
    """Why `got` is not `expected`, or None where it is. The report's values are at its path."""
    return _compare(got, expected, rtol, atol, values=True)


def compare_structure(got: Any, expected: Any) -> Report | None:
    """As `compare`, but of types, lengths, keys, shapes and kinds alone."""
    return _compare(got, expected, 0.0, 0.0, values=False)


def _compare(got: Any, expected: Any, rtol: float, atol: float, *, values: bool) -> Report | None:
    got, expected = _plain(got), _plain(expected)
    if isinstance(expected, Table) and isinstance(got, Table):
        return compare_tables(got, expected, rtol, atol) if values else None
    if (is_frame(got) or is_frame(expected)) and FRAMES:
        table: Report | None = FRAMES["compare"](got, expected, rtol, atol, values)
        return table
    if isinstance(expected, np.ndarray):
        return _compare_array(got, expected, rtol, atol, values)
    if isinstance(expected, (list, tuple)) and isinstance(got, (list, tuple)):
        return _compare_sequence(got, expected, rtol, atol, values)
    if isinstance(expected, dict) and isinstance(got, dict):
        return _compare_dict(got, expected, rtol, atol, values)
    if isinstance(expected, (set, frozenset)) and isinstance(got, (set, frozenset)):
        return _compare_set(got, expected) if values else None
    kind = _kind(expected)
    if _kind(got) != kind and not (kind in ("float", "complex") and _is_narrower(got, kind)):
        return _wrong_type(got, expected)
    if not values or expected is None:
        return None
    if kind in ("float", "complex"):
        return _compare_number(got, expected, rtol, atol)
    if got == expected:
        return None
    if kind == "int":
        error = float(abs(got - expected)) if abs(got - expected) < 2**1000 else math.inf
        relative = error / abs(expected) if 0 < abs(expected) < 2**1000 else None
        hint = hints.for_int(got, expected) or hints.for_number(got, expected)
        return Report("The value differs.", hint, "", None, expected, got, error, relative)
    return Report("The value differs.", hints.for_text(got, expected), "", None, expected, got)


def _plain(value: Any) -> Any:
    """NumPy scalars as Python's; longer floats lose nothing, shorter ones widen."""
    return value.item() if isinstance(value, np.generic) else value


def _kind(value: Any) -> str:
    return "None" if value is None else type(value).__name__


def _is_narrower(got: Any, kind: str) -> bool:
    return type(got) is int or (kind == "complex" and type(got) is float)


def _noun(value: Any) -> str:
    if value is None:
        return "None"
    if isinstance(value, np.ndarray):
        return "an array" if value.ndim else "a 0-d array"
    name = type(value).__name__
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"


def _wrong_type(got: Any, expected: Any) -> Report:
    message = f"This is {_noun(got)}, expected {_noun(expected)}."
    return Report(message, hints.for_type(got, expected), "", None, expected, got)


def _at(report: Report, step: str, got: Any, expected: Any) -> Report:
    report.path = step + report.path
    report.steps.insert(0, step)
    report.around.append((got, expected))
    return report


def _compare_sequence(
    got: Any, expected: Any, rtol: float, atol: float, values: bool
) -> Report | None:
    if len(got) != len(expected):
        message = f"Wrong length: {len(got):,}, expected {len(expected):,}."
        return Report(message, None, "", None, expected, got, around=[(got, expected)])
    for index, (one, other) in enumerate(zip(got, expected)):
        report = _compare(one, other, rtol, atol, values=values)
        if report is not None:
            report.hint = (
                hints.for_sequence(got, expected)
                or swapped([f"[{i}]" for i in range(min(len(got), 9))], got, expected)
                or _among(report, list(got), list(expected))
            )
            return _at(report, f"[{index}]", got, expected)
    return None


def _compare_dict(got: Any, expected: Any, rtol: float, atol: float, values: bool) -> Report | None:
    # NumPy's scalars are found under Python's, and the other way round.
    missing = [key for key in expected if key not in got]
    count = len(got) - len(expected) + len(missing)
    if missing or count:
        # Of what is not expected there may be a million.
        extra = list(islice((key for key in got if key not in expected), _MAX_KEYS))
        parts = []
        if missing:
            parts.append(f"missing {_keys(missing, len(missing))}")
        if extra:
            parts.append(f"not expected {_keys(extra, count)}")
        hint = hints.for_keys(missing, extra) if count == len(missing) <= _MAX_KEYS else None
        return Report(f"Wrong keys: {'; '.join(parts)}.", hint, "", None, expected, got)
    for key, value in expected.items():
        report = _compare(got[key], value, rtol, atol, values=values)
        if report is not None:
            pair = [got[k] for k in expected], list(expected.values())
            names = [brief(_plain(name)) for name in expected]
            report.hint = swapped(names, *pair) or _among(report, *pair)
            return _at(report, f"[{brief(_plain(key), 60)}]", got, expected)
    return None


def _among(report: Report, got: list[Any], expected: list[Any]) -> str | None:
    """The hint for an item of a collection: of several floats, only what all of them share."""
    got, expected = [_plain(v) for v in got], [_plain(v) for v in expected]
    if type(report.expected) is not float or report.path or len(expected) < 2:
        return report.hint
    return hints.for_siblings(got, expected)


def _keys(keys: list[Any], count: int) -> str:
    told = ", ".join(brief(_plain(key)) for key in keys[:4])
    return told + (f" and {count - 4:,} more" if count > 4 else "")


def _compare_set(got: Any, expected: Any) -> Report | None:
    got = {_plain(item) for item in got}
    expected = {_plain(item) for item in expected}
    if got == expected:
        return None
    missing, extra = len(expected - got), len(got - expected)
    message = f"The set differs: {missing:,} missing, {extra:,} not expected."
    return Report(message, None, "", None, expected, got)


def _compare_number(got: Any, expected: Any, rtol: float, atol: float) -> Report | None:
    try:
        arrays = np.array(complex(got)), np.array(complex(expected))
        if not isinstance(expected, complex):
            arrays = np.array(float(got)), np.array(float(expected))
    except OverflowError:  # an int beyond all floats
        return Report("The value differs.", None, "", None, expected, got)
    report = compare_elements(*arrays, rtol, atol)
    if report is not None:
        report.message = "The value differs."
        if not isinstance(expected, complex):
            report.message = hints.special(float(got), float(expected)) or report.message
            report.hint = hints.for_number(float(got), float(expected))
        report.index, report.relative_index, report.around = None, None, []
        report.expected, report.got = expected, got
    return report


def _compare_array(
    got: Any, expected: Array, rtol: float, atol: float, values: bool
) -> Report | None:
    if not isinstance(got, np.ndarray):
        if expected.ndim == 0:
            return _compare(got, expected.item(), rtol, atol, values=values)
        return _wrong_type(got, expected)
    if got.shape != expected.shape:
        message = f"Wrong shape: {got.shape}, expected {expected.shape}."
        hint = hints.for_shape(got, expected, rtol, atol)
        return Report(message, hint, "", None, expected, got, around=[(got, expected)])
    if _KINDS[got.dtype.kind] != _KINDS[expected.dtype.kind]:
        message = f"Wrong dtype: {dtype_name(got.dtype)}, expected {dtype_name(expected.dtype)}."
        hint = hints.for_dtype(got, expected)
        return Report(message, hint, "", None, expected, got, around=[(got, expected)])
    if not values:
        return None
    report = compare_elements(got, expected, rtol, atol)
    if report is not None:
        report.hint = hints.for_array(got, expected, rtol, atol)
    return report


def compare_elements(got: Array, expected: Array, rtol: float, atol: float) -> Report | None:
    """Compares arrays of one shape and kind, element by element; the report has no hint yet."""
    if expected.dtype.kind in "fc":
        ok, error, relative = errors(got, expected, rtol, atol)
    else:
        ok, error, relative = got == expected, None, None
    if np.all(ok):
        return None
    report = Report("", None, "", None, expected, got, around=[(got, expected)])
    wrong = ~ok
    if error is not None and relative is not None:
        both = wrong & np.isfinite(error)
        worst = np.where(both, error, np.where(wrong, -1.0, -2.0))
        # Where a NaN or an infinity is in the wrong place, show that first.
        if np.any(wrong & ~np.isfinite(error)):
            worst = np.where(wrong & ~np.isfinite(error), 1.0, 0.0)
        flat = int(np.argmax(worst))
        finite = error[np.isfinite(error)]
        report.max_abs_error = float(finite.max()) if finite.size else None
        finite = relative[np.isfinite(relative)]
        report.max_rel_error = float(finite.max()) if finite.size else None
        if finite.size:
            place = int(np.argmax(np.where(np.isfinite(relative), relative, -1.0)))
            report.relative_index = tuple(int(i) for i in np.unravel_index(place, ok.shape))
    else:
        flat = int(np.argmax(wrong))
    report.index = tuple(int(i) for i in np.unravel_index(flat, ok.shape))
    count, total = int(np.count_nonzero(wrong)), ok.size
    report.message = (
        f"{count:,} of {total:,} elements differ." if total > 1 else "The element differs."
    )
    return report


def errors(got: Array, expected: Array, rtol: float, atol: float) -> tuple[Array, Array, Array]:
    """Elementwise: within the tolerance or not, absolute error, relative error (NaN where none).

    NaN matches NaN and an infinity its own sign; neither matches anything else.
    """
    wide = np.complex128 if expected.dtype.kind == "c" else np.float64
    with np.errstate(all="ignore"):
        g, e = got.astype(wide), expected.astype(wide)
        finite = np.isfinite(g) & np.isfinite(e)
        same = (g == e) | (np.isnan(g) & np.isnan(e))
        error = np.where(same, 0.0, np.abs(g - e))
        close = finite & np.isfinite(error) & (error <= atol + rtol * np.abs(e))
        relative = np.where(same, 0.0, error / np.abs(e))
    return same | close, error, relative
