"""The likely cause of a difference that can be told from the arguments: lengths, and their sums."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np

from ml_judge.comparison.factors import ONE_FACTOR
from ml_judge.comparison.patterns import MAX_SIZE, place
from ml_judge.comparison.reports import Report
from ml_judge.comparison.support import are_telling, is_usual
from ml_judge.values.bounded import brief, holds_at_most

Array = np.ndarray[Any, Any]
_CLOSE = 1e-9
_MAX_ARGUMENTS = 12


def for_arguments(
    report: Report, arguments: dict[str, Any], rtol: float, atol: float
) -> str | None:
    """A better hint than the report's own, or the same."""
    pair = _numbers(report)
    if pair is None:
        return report.hint
    got, expected = pair
    with np.errstate(all="ignore"):
        found = _for_axis(got, expected, arguments)
        if got.shape != expected.shape:
            # What shapes alone say is a guess beside these.
            return found or _for_length(got, expected, arguments) or report.hint
        if report.hint is not None and not report.hint.startswith(ONE_FACTOR):
            return report.hint
        found = found or _for_factor(got, expected, arguments) or report.hint
        if found is None and report.index is not None:
            found = place(~np.isclose(got, expected, rtol=rtol, atol=atol, equal_nan=True))
    return found


def _numbers(report: Report) -> tuple[Array, Array] | None:
    """What differs as numbers: an array, or a number together with those beside it."""
    got, expected = report.got, report.expected
    if type(expected) in (int, float) and report.around:
        around = [list(v.values()) if type(v) is dict else v for v in report.around[0]]
        if len(around[0]) == len(around[1]) and all(
            type(v) in (int, float) for side in around for v in side
        ):
            got, expected = around
    # Of a longer list, making an array takes seconds.
    if isinstance(got, (list, tuple)) and not holds_at_most(got, MAX_SIZE):
        return None
    try:
        pair = np.asarray(got), np.asarray(expected)
        if any(side.dtype.kind not in "iuf" or not side.size for side in pair):
            return None
        wide = pair[0].astype(np.float64), pair[1].astype(np.float64)
    except (OverflowError, ValueError, TypeError):  # huge ints, ragged lists, or no numbers
        return None
    finite = all(np.isfinite(side).all() and side.size <= MAX_SIZE for side in wide)
    return wide if finite else None


def _matrices(arguments: dict[str, Any]) -> Iterator[tuple[str, Array]]:
    """The arguments that are arrays, then the arrays that are in arguments."""
    nested: list[tuple[str, Any]] = []
    for name, value in list(arguments.items())[:_MAX_ARGUMENTS]:
        array = _as_array(value)
        if array is not None:
            yield name, array
        elif isinstance(value, (dict, list, tuple)):
            items = value.items() if isinstance(value, dict) else enumerate(value)
            nested += [(f"{name}[{brief(key)}]", item) for key, item in items]
    for name, value in nested[:_MAX_ARGUMENTS]:
        array = _as_array(value)
        if array is not None:
            yield name, array


def _as_array(value: Any) -> Array | None:
    if isinstance(value, (list, tuple)) and 0 < len(value) <= 10_000:
        if isinstance(value[0], np.ndarray):
            return None
        try:
            value = np.array(value)
        except ValueError:  # ragged
            return None
    return value if isinstance(value, np.ndarray) and value.size <= MAX_SIZE else None


def _lengths(arguments: dict[str, Any]) -> dict[int, str]:
    """What is that long, where it is one thing only; rows that arguments share count as one."""
    found: dict[int, str] = {}
    kinds: dict[int, set[str]] = {}
    for n, where, kind in _all_lengths(arguments):
        found.setdefault(n, where)
        kinds.setdefault(n, set()).add(kind)
    return {n: where for n, where in found.items() if len(kinds[n]) == 1}


def _all_lengths(arguments: dict[str, Any]) -> Iterator[tuple[int, str, str]]:
    for name, value in _matrices(arguments):
        for axis, length in enumerate(value.shape):
            where = f"axis {axis} of `{name}`" if value.ndim > 1 else f"`{name}`"
            yield length, f"the length of {where}", f"axis {axis}"
    for name, value in list(arguments.items())[:_MAX_ARGUMENTS]:
        if type(value) is int and value < 10**6:
            yield value, f"the value of `{name}`", f"value {name}"


def _for_axis(got: Array, expected: Array, arguments: dict[str, Any]) -> str | None:
    """An argument's sum or mean over one axis, where that over another is expected."""
    if got.ndim not in (1, 2) or expected.ndim not in (1, 2):
        return None
    if not are_telling(got) or not are_telling(expected):
        return None
    for name, value in _matrices(arguments):
        if value.ndim != 2 or value.dtype.kind not in "iuf" or min(value.shape) < 2:
            continue
        for word, reduce in (("sum", np.sum), ("mean", np.mean)):
            mine = [a for a in (0, 1) if _is(got, reduce(value, axis=a))]
            wanted = [a for a in (0, 1) if _is(expected, reduce(value, axis=a))]
            if len(mine) == len(wanted) == 1 and mine != wanted:
                return (
                    f"Yours is the {word} of `{name}` over axis {mine[0]}; "
                    f"over axis {wanted[0]} it is expected."
                )
    return None


def _is(array: Array, made: Array) -> bool:
    flat = array.reshape(-1)
    if flat.size != made.size or flat.size < 2 or not np.count_nonzero(made) > 1:
        return False
    return bool(np.allclose(flat, made, rtol=_CLOSE, atol=1e-12))


def _for_length(got: Array, expected: Array, arguments: dict[str, Any]) -> str | None:
    """For two vectors of different lengths, each the length of an argument's axis."""
    if got.ndim != 1 or expected.ndim != 1 or got.size < 2:
        return None
    tables = [(name, value) for name, value in _matrices(arguments) if value.ndim == 2]
    for name, value in tables:
        if value.shape in ((got.size, expected.size), (expected.size, got.size)):
            return _summed_over_the_other(value.shape.index(got.size), name)
    # What is summed may be no argument: then one has its rows, and a parameter its columns.
    columns = {value.shape[-1] for _, value in _matrices(arguments) if value.ndim in (1, 2)}
    if expected.size in columns:
        for name, value in tables:
            if len(value) == got.size:
                return _summed_over_the_other(0, name)
    return None


def _summed_over_the_other(axis: int, name: str) -> str:
    line = ("row", "column")[axis]
    return (
        f"Yours has one element for each {line} of `{name}`: has it been summed over the wrong "
        f"axis? Sum over the {line}s (axis {axis}) instead."
    )


def _for_factor(got: Array, expected: Array, arguments: dict[str, Any]) -> str | None:
    ratio = _ratio(got.reshape(-1), expected.reshape(-1))
    if ratio is None:
        return None
    found: list[str] = []
    for n, where in _lengths(arguments).items():
        if n < 3:
            continue
        for value, words in (
            (n, f"the factor {n:,}, {where}: is it a sum where a mean is expected?"),
            (1 / n, f"the factor 1/{n:,}, one over {where}: is it a mean too much?"),
            (math.sqrt(n), f"the factor √{n:,}, the root of {where}."),
            (1 / math.sqrt(n), f"the factor 1/√{n:,}, one over the root of {where}."),
            (n / (n - 1), f"the factor {n}/{n - 1}, where {n} is {where}: divide by n."),
            ((n - 1) / n, f"the factor {n - 1}/{n}, where {n} is {where}: divide by n − 1."),
            (math.sqrt(n / (n - 1)), f"√({n}/{n - 1}), where {n} is {where}: divide by n."),
            (math.sqrt((n - 1) / n), f"√({n - 1}/{n}), where {n} is {where}: divide by n − 1."),
        ):
            if abs(ratio / value - 1) < _CLOSE:
                found.append(f"Yours is off by {words}")
    for name, value in list(arguments.items())[:_MAX_ARGUMENTS]:
        if type(value) is float and value not in (0.0, 1.0) and math.isfinite(value):
            for factor, words in (
                (value, f"the factor `{name}`"),
                (1 / value, f"the factor 1/`{name}`"),
                (1 - value, f"the factor 1 − `{name}`"),
                (1 / (1 - value), f"the factor 1/(1 − `{name}`)"),
            ):
                if factor and abs(ratio / factor - 1) < _CLOSE:
                    found.append(f"Yours is off by {words}.")
    # Of two explanations, either may be the wrong one.
    return found[0] if len(found) == 1 else None


def _explains_nothing(ratio: float) -> bool:
    """Whether a factor is one that many mistakes give, or too near 1 to be a factor at all."""
    return ratio == 0.0 or abs(ratio - 1) <= 1e-3 or is_usual(abs(ratio))


def _ratio(got: Array, expected: Array) -> float | None:
    """The one factor between two lists of numbers; of a single pair, only where it tells."""
    if not are_telling(expected):
        return None
    scale = float(np.abs(expected).max())
    solid = np.abs(expected) > 1e-12 * scale
    if not scale or np.any(np.abs(got[~solid]) > 1e-9 * scale):
        return None
    if got.size > 1 and np.unique(expected[solid]).size < 2:
        return None
    ratios = got[solid] / expected[solid]
    ratio = float(ratios[0])
    constant = np.allclose(ratios, ratio, rtol=_CLOSE, atol=0)
    return ratio if constant and not _explains_nothing(ratio) and math.isfinite(ratio) else None
