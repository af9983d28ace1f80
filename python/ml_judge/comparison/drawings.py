"""Two values drawn beside each other: grids of cells as plain data, cut to what can be seen.

The page draws what is here (`Drawing` in src/core/judgement.ts); nothing of it is code or markup.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ml_judge.comparison.comparison import compare, errors
from ml_judge.comparison.reports import Report, dtype_name
from ml_judge.judge.replies import printable
from ml_judge.shown import Drawing, DrawnValue
from ml_judge.values.bounded import brief
from ml_judge.values.frames import FRAMES, is_frame

Array = np.ndarray[Any, Any]
MAX_ROWS = 32
MAX_COLUMNS = 32
# A cell is a number or a short name; a longer text is told by its beginning.
MAX_CELL = 48
# Lists are walked one element at a time, so of a longer one nothing is drawn.
MAX_ITEMS = 20_000
MAX_MIXED = 400
_SCALARS = (bool, int, float, complex, str, type(None))
# Shares of the largest error from which a cell is drawn darker.
_STEPS = (0.01, 0.1, 0.5)


class _Grid:
    """A value as a NumPy array of its cells; of a list, an array of objects."""

    def __init__(self, cells: Array, kind: str, labels: list[str] | None = None) -> None:
        self.cells = cells
        self.kind = kind
        self.labels = labels


def draw(report: Report, rtol: float, atol: float, *, judged: bool) -> Drawing | None:
    """A report's values drawn: the outermost that can be drawn; None where none can.

    Arrays can, and lists, nested lists and dicts of numbers, strings and bools.
    """
    for inside, (got, expected) in reversed(list(enumerate(report.around))):
        at = report.index if inside == 0 else None
        told = drawing(got, expected, rtol, atol, judged=judged, at=at)
        if told is not None:
            # An author's own check says where, in words of its own.
            steps = report.steps[: len(report.around) - 1 - inside]
            path = "".join(steps) if report.steps else report.path
            if path:
                told["path"] = path
            return told
    return None


def drawing(
    got: Any,
    expected: Any,
    rtol: float,
    atol: float,
    *,
    judged: bool = True,
    at: tuple[int, ...] | None = None,
) -> Drawing | None:
    """Two values drawn, around their worst cell.

    Cells are marked only where both have one shape and `judged` says that closeness is what was
    asked for; otherwise the window is laid around `at`.
    """
    if is_frame(got) and is_frame(expected) and FRAMES:
        table: Drawing | None = FRAMES["draw"](got, expected, rtol, atol, judged=judged, at=at)
        return table
    one, other = _grid(got), _grid(expected)
    if one is None or other is None:
        return None
    if one.labels != other.labels:
        one = _in_order(one, other)
        if one is None:
            return None
    worst = at if at is not None and _is_inside(at, other.cells.shape) else None
    levels: Array | None = None
    alike = one.cells.shape == other.cells.shape
    if alike and judged:
        levels = _levels(one.cells, other.cells, rtol, atol)
    if levels is not None and levels.any():
        flat = int(np.argmax(levels))
        if worst is None or not levels[worst]:
            worst = tuple(int(i) for i in np.unravel_index(flat, levels.shape))
    told: Drawing = {
        "expected": _drawn(other, worst),
        "got": _drawn(one, worst if alike else None),
    }
    if levels is not None:
        window = _window(levels.shape, worst)
        told["levels"] = "".join(map(str, _cut(levels, *window).reshape(-1).tolist()))
        told["wrong"] = int(np.count_nonzero(levels))
    if worst is not None and alike:
        told["worst"] = list(worst)
    return told


def drawn_alone(value: Any) -> DrawnValue | None:
    """One value drawn; None where it is none that can be."""
    grid = _grid(value)
    return None if grid is None else _drawn(grid, None)


def _grid(value: Any) -> _Grid | None:
    if isinstance(value, np.ndarray):
        return _Grid(value, dtype_name(value.dtype)) if value.ndim and value.size else None
    if type(value) is dict:
        if not 2 <= len(value) <= MAX_ROWS or not _are_scalars(value.values()):
            return None
        labels = [_text(key) for key in value]
        return _Grid(_objects(list(value.values())), "dict", labels)
    if type(value) not in (list, tuple) or not 2 <= len(value) <= MAX_ITEMS:
        return None
    kind = type(value).__name__
    if _are_scalars(value):
        return _Grid(_objects(list(value)), kind)
    width = len(value[0]) if type(value[0]) in (list, tuple) else 0
    if width == 0 or width * len(value) > MAX_ITEMS:
        return None
    for row in value:
        if type(row) not in (list, tuple) or len(row) != width or not _are_scalars(row):
            return None
    flat = _objects([item for row in value for item in row])
    return _Grid(flat.reshape(len(value), width), kind)


def _are_scalars(values: Any) -> bool:
    return all(type(value) in _SCALARS or isinstance(value, np.generic) for value in values)


def _objects(values: list[Any]) -> Array:
    array = np.empty(len(values), object)
    array[:] = [value.item() if isinstance(value, np.generic) else value for value in values]
    return array


def _in_order(one: _Grid, other: _Grid) -> _Grid | None:
    """A dict's items in the order of the other one's."""
    if one.labels is None or other.labels is None or {*one.labels} != {*other.labels}:
        return None
    order = [one.labels.index(label) for label in other.labels]
    return _Grid(one.cells[order], one.kind, other.labels)


def _is_inside(at: tuple[int, ...], shape: tuple[int, ...]) -> bool:
    return len(at) == len(shape) and all(0 <= i < n for i, n in zip(at, shape))


def _levels(got: Array, expected: Array, rtol: float, atol: float) -> Array | None:
    """For each cell 0 where it is right, else 1 to 4, from a small error to the largest."""
    found = _errors(got, expected, rtol, atol)
    if found is None:
        return None
    ok, error = found
    return steps_of(~ok, error)


def steps_of(wrong: Array, error: Array | None) -> Array:
    """For each cell 0 where it is right, else 1 to 4 by its share of the largest error."""
    ok = ~wrong
    if error is None:
        return np.where(ok, 0, 4)
    finite = np.isfinite(error)
    largest = float(np.max(error, initial=0.0, where=finite & ~ok)) or 1.0
    with np.errstate(all="ignore"):
        share = error / largest
    level = 1 + sum((share >= step).astype(int) for step in _STEPS)
    # Of several that are worst, the first one is the worst cell: a NaN before a large error.
    return np.where(ok, 0, np.where(finite, level, 4))


def _errors(
    got: Array, expected: Array, rtol: float, atol: float
) -> tuple[Array, Array | None] | None:
    kinds = got.dtype.kind + expected.dtype.kind
    if "O" in kinds:
        return _errors_of_items(got, expected, rtol, atol)
    if all(kind in "biufc" for kind in kinds):
        if not any(kind in "fc" for kind in kinds):
            with np.errstate(all="ignore"):
                distance = np.abs(got.astype(np.float64) - expected.astype(np.float64))
            return got == expected, None if "b" in kinds else distance
        wide = np.complex128 if "c" in kinds else np.float64
        ok, error, _ = errors(got.astype(wide), expected.astype(wide), rtol, atol)
        return ok, error
    return (got == expected, None) if kinds == "UU" else None


def _errors_of_items(
    got: Array, expected: Array, rtol: float, atol: float
) -> tuple[Array, Array | None] | None:
    items, others = got.reshape(-1).tolist(), expected.reshape(-1).tolist()
    types = {type(item) for item in (*items, *others)}
    distance: Array | None = None
    if types <= {int, float}:
        try:
            wide = np.array(items, np.float64), np.array(others, np.float64)
        except OverflowError:  # an int beyond all floats
            return None
        ok, distance, _ = errors(*wide, rtol, atol)
        for index, (item, other) in enumerate(zip(items, others)):
            if type(other) is int:
                ok[index] = type(item) is int and item == other
    elif types <= {str, int, bool, type(None)}:
        pairs = zip(items, others)
        ok = np.array([type(item) is type(other) and item == other for item, other in pairs])
    elif len(items) <= MAX_MIXED:
        pairs = zip(items, others)
        ok = np.array([compare(item, other, rtol, atol) is None for item, other in pairs])
    else:
        return None
    return ok.reshape(got.shape), None if distance is None else distance.reshape(got.shape)


def _window(
    shape: tuple[int, ...], worst: tuple[int, ...] | None
) -> tuple[tuple[int, ...], int, int]:
    """The slice that is drawn, its first row and its first column."""
    worst = worst or (0,) * len(shape)
    if len(shape) == 1:
        return (), _start(shape[0], worst[0], MAX_ROWS), 0
    top = _start(shape[-2], worst[-2], MAX_ROWS)
    return worst[:-2], top, _start(shape[-1], worst[-1], MAX_COLUMNS)


def corner(shape: tuple[int, int], worst: tuple[int, int] | None) -> tuple[int, int]:
    """The first row and column that are drawn of a table."""
    _, top, left = _window(shape, worst)
    return top, left


def _start(length: int, place: int, side: int) -> int:
    return 0 if place < side else min(place - side // 2, length - side)


def _cut(cells: Array, at: tuple[int, ...], top: int, left: int) -> Array:
    plane = cells[at] if at else cells
    if plane.ndim == 1:
        plane = plane[:, None]
    return plane[top : top + MAX_ROWS, left : left + MAX_COLUMNS]


def _drawn(grid: _Grid, worst: tuple[int, ...] | None) -> DrawnValue:
    at, top, left = _window(grid.cells.shape, worst)
    cells = _cut(grid.cells, at, top, left)
    told: DrawnValue = {
        "type": grid.kind,
        "shape": [int(n) for n in grid.cells.shape],
        "at": [int(i) for i in at],
        "top": top,
        "left": left,
        "rows": int(cells.shape[0]),
        "columns": int(cells.shape[1]),
        "cells": _texts(cells),
    }
    if grid.labels is not None:
        told["labels"] = grid.labels
    return told


def _texts(cells: Array) -> list[str]:
    if cells.dtype.kind == "f" and cells.dtype.itemsize < 8:
        # The shortest digits that tell two float32 apart are fewer than those of a float.
        return [str(cell) for cell in cells.reshape(-1)]
    return [_text(cell) for cell in cells.reshape(-1).tolist()]


def _text(value: Any) -> str:
    if isinstance(value, int) and value.bit_length() > 4 * MAX_CELL:
        return f"an integer of {value.bit_length():,} bits"
    return printable(brief(value, MAX_CELL))
