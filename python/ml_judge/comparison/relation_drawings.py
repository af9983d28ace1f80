"""Rows that differ, drawn below each other, and tables as they are shown: plain data for the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ml_judge.shown import DrawnRow, RowsDrawing, ShownTable
from ml_judge.values.table import Row, Table

if TYPE_CHECKING:
    from ml_judge.comparison.relations import Difference

MAX_ROWS = 24
MAX_COLUMNS = 16
MAX_CELL = 48
_MAX_PAIRED = 200
_AROUND = 4


def shown_table(table: Table) -> ShownTable:
    """A table as `ShownTable` of src/core/judgement.ts: its first rows, and how many it has."""
    return {
        "columns": [_cut(name) for name in table.columns[:MAX_COLUMNS]],
        "rows": [_cells(row) for row in table.rows[:MAX_ROWS]],
        "count": len(table.rows),
    }


def draw_rows(difference: Difference) -> RowsDrawing:
    """Rows that are missing and rows that are not expected; what belongs together stands together."""
    got, expected = difference.got.rows, difference.expected.rows
    rows: list[DrawnRow] = []
    left = list(difference.extra)
    for place in difference.missing:
        if len(rows) >= MAX_ROWS:
            break
        partner = _partner(expected[place], left[:_MAX_PAIRED], got)
        if partner is None:
            rows.append(_row("missing", place, expected[place], []))
            continue
        left.remove(partner)
        wrong = _unequal(expected[place], got[partner])
        rows.append(_row("missing", place, expected[place], wrong))
        rows.append(_row("extra", partner, got[partner], wrong))
    rows += [_row("extra", place, got[place], []) for place in left[: MAX_ROWS - len(rows)]]
    return _drawn(difference.expected, rows, len(difference.missing), len(difference.extra))


def draw_order(got: Table, expected: Table, place: int) -> RowsDrawing:
    """What should stand at some places, and what stands there, from the first wrong one on."""
    rows = []
    for at in range(place, min(place + _AROUND, len(got.rows))):
        wrong = _unequal(expected.rows[at], got.rows[at])
        if wrong:
            rows.append(_row("missing", at, expected.rows[at], wrong))
            rows.append(_row("extra", at, got.rows[at], wrong))
    drawn = _drawn(expected, rows, 0, 0)
    drawn["isOrder"] = True
    return drawn


def _drawn(expected: Table, rows: list[DrawnRow], missing: int, extra: int) -> RowsDrawing:
    return {
        "columns": [_cut(name) for name in expected.columns[:MAX_COLUMNS]],
        "rows": rows[:MAX_ROWS],
        "missing": missing,
        "extra": extra,
        "isOrder": False,
    }


def _row(mark: Literal["missing", "extra"], place: int, row: Row, wrong: list[int]) -> DrawnRow:
    return {"mark": mark, "place": place, "cells": _cells(row), "wrong": wrong}


def _partner(row: Row, candidates: list[int], rows: list[Row]) -> int | None:
    """The row that agrees with another in most of its cells, in half of them at least."""
    best, most = None, max(1, len(row) // 2) if len(row) > 1 else 2
    for candidate in candidates:
        alike = sum(map(_equal, row, rows[candidate]))
        if alike > most or (alike == most and best is None):
            best, most = candidate, alike
    return best


def _equal(one: Any, other: Any) -> bool:
    return bool(one == other)


def _unequal(one: Row, other: Row) -> list[int]:
    return [i for i, (a, b) in enumerate(zip(one, other)) if a != b and i < MAX_COLUMNS]


def _cells(row: Row) -> list[str | None]:
    return [None if cell is None else _cut(cell_text(cell)) for cell in row[:MAX_COLUMNS]]


def cell_text(cell: Any) -> str:
    """A cell as a table shows it: a text bare, bytes as SQL writes them."""
    if isinstance(cell, str):
        return cell.encode("utf-8", "replace").decode()
    return f"x'{cell[:MAX_CELL].hex()}'" if isinstance(cell, bytes) else repr(cell)


def _cut(text: str) -> str:
    text = text.encode("utf-8", "replace").decode()
    return text if len(text) <= MAX_CELL else text[: MAX_CELL - 1] + "…"
