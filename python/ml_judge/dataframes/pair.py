"""Two tables beside each other: whether labels, rows, index, kinds of columns and values agree.

What counts is the package's policy (`authoring/frames.py`). Missing values of all kinds are alike
in a column.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from ml_judge.authoring.frames import TablePolicy
from ml_judge.comparison.reports import Report
from ml_judge.dataframes import hints
from ml_judge.dataframes.columns import (
    Array,
    Column,
    cells_that_differ,
    distances,
    order_codes,
    read_column,
)
from ml_judge.dataframes.phrases import columns_named, levelled, listed, named, path_of, zoned
from ml_judge.values.bounded import brief

_KINDS = {
    "bool": "bools",
    "int": "whole numbers",
    "float": "floats",
    "complex": "complex numbers",
    "str": "text",
    "category": "categories",
    "time": "times",
    "duration": "durations",
    "object": "objects of several types",
}


class Pair:
    """Two tables; a Series is a table of one column."""

    def __init__(self, got: Any, expected: Any, policy: TablePolicy) -> None:
        self.got = got
        self.expected = expected
        self.policy = policy

    def compare(self, rtol: float, atol: float, values: bool) -> Report | None:
        is_frame = isinstance(self.expected, pd.DataFrame)
        report = (self._labels() if is_frame else None) or self._rows() or self._index_form()
        if report is not None:
            return report
        ones, others = self._columns(self.got), self._columns(self.expected)
        if self.policy.check_dtype:
            report = self._kinds(ones, others)
        if report is not None or not values:
            return report
        return self._values(ones, others, rtol, atol)

    def _report(self, message: str, hint: str | None, path: str = "") -> Report:
        around = [(self.got, self.expected)]
        return Report(message, hint, path, None, self.expected, self.got, around=around)

    def _labels(self) -> Report | None:
        ours, wanted = self.got.columns.tolist(), self.expected.columns.tolist()
        missing, extra = _left(wanted, ours), _left(ours, wanted)
        if missing or extra:
            parts = [f"{named(missing)} missing"] if missing else []
            parts += [f"{named(extra)} not expected"] if extra else []
            message = f"The columns are not those that are expected: {'; '.join(parts)}."
            return self._report(message, hints.for_columns(self.got, missing, extra))
        if ours == wanted:
            return None
        if self.policy.column_order:
            message = "The columns are in another order."
            return self._report(message, f"Put them in order: df[[{listed(wanted)}]].")
        # Columns of one name stay in their order.
        places = sorted(range(len(ours)), key=lambda i: (_place(wanted, ours, i), i))
        self.got = self.got.iloc[:, places]
        return None

    def _rows(self) -> Report | None:
        count, wanted = len(self.got), len(self.expected)
        if count == wanted:
            return None
        message = f"There are {count:,} rows, expected {wanted:,}."
        return self._report(message, hints.for_rows(self.got, self.expected))

    def _index_form(self) -> Report | None:
        if not self.policy.check_index:
            return None
        ours, wanted = self.got.index, self.expected.index
        if ours.nlevels != wanted.nlevels:
            message = (
                f"The index has {levelled(ours.nlevels)}, expected {levelled(wanted.nlevels)}."
            )
            return self._report(message, hints.for_index(self.got, self.expected))
        if self.policy.check_names and list(ours.names) != list(wanted.names):
            message = f"The index is called {named(ours.names)}, expected {named(wanted.names)}."
            return self._report(message, None)
        return None

    def _columns(self, table: Any) -> list[tuple[Any, Column]]:
        """Label → column, those of the index first where it counts; its labels are None."""
        index: list[tuple[Any, Column]] = []
        # Rows that are only numbered say nothing of which row is which.
        numbered = _is_numbered(self.got.index) and _is_numbered(self.expected.index)
        if self.policy.check_index and not numbered:
            levels = range(table.index.nlevels)
            index = [(None, read_column(table.index.get_level_values(i))) for i in levels]
        if not isinstance(table, pd.DataFrame):
            return [*index, ("", read_column(table))]
        places = enumerate(table.columns.tolist())
        return [*index, *((name, read_column(table.iloc[:, i])) for i, name in places)]

    def _kinds(
        self, ones: list[tuple[Any, Column]], others: list[tuple[Any, Column]]
    ) -> Report | None:
        for (name, one), (_, other) in zip(ones, others):
            what = "The index" if name is None else f"Column {brief(name)}"
            if name == "" and not isinstance(self.expected, pd.DataFrame):
                what = "The Series"
            path = path_of(name)
            if one.kind == other.kind == "time" and one.zone != other.zone:
                message = f"{what} has times {zoned(one.zone)}, expected {zoned(other.zone)}."
                return self._report(message, hints.for_zone(one.zone, other.zone), path)
            if one.kind == other.kind or not len(one.values):
                continue
            if (one.kind, other.kind) == ("int", "float") or (
                name is None and _are_numbers(one, other)
            ):
                continue
            kinds = f"holds {_KINDS[one.kind]} ({one.dtype}), expected {_KINDS[other.kind]} ({other.dtype})"
            return self._report(
                f"{what} {kinds}.", hints.for_kind(self.got, name, one, other), path
            )
        return None

    def _values(
        self,
        ones: list[tuple[Any, Column]],
        others: list[tuple[Any, Column]],
        rtol: float,
        atol: float,
    ) -> Report | None:
        wrong = _wrong(ones, others, rtol, atol)
        if not wrong.any():
            return None
        order = _orders(ones, others)
        by_rows = _wrong(_taken(ones, order[0]), _taken(others, order[1]), rtol, atol)
        if not self.policy.ordered:
            if not by_rows.any():
                return None
            self.got, self.expected = self.got.iloc[order[0]], self.expected.iloc[order[1]]
            ones, others, wrong = _taken(ones, order[0]), _taken(others, order[1]), by_rows
        return self._difference(ones, others, wrong, only_order=not by_rows.any())

    def matched(self) -> list[tuple[Column, Column]]:
        """The columns of both, where they have one form."""
        if isinstance(self.expected, pd.DataFrame):
            self._labels()
        ones, others = self._columns(self.got), self._columns(self.expected)
        if not self.policy.ordered:
            one, other = _orders(ones, others)
            ones, others = _taken(ones, one), _taken(others, other)
        return [(mine, theirs) for (_, mine), (_, theirs) in zip(ones, others)]

    def _difference(
        self,
        ones: list[tuple[Any, Column]],
        others: list[tuple[Any, Column]],
        wrong: Array,
        *,
        only_order: bool,
    ) -> Report:
        levels = sum(name is None for name, _ in ones)
        in_index, in_cells = wrong[:, :levels], wrong[:, levels:]
        names = [name for i, (name, _) in enumerate(ones[levels:]) if in_cells[:, i].any()]
        is_frame = isinstance(self.expected, pd.DataFrame)
        count, total = int(in_cells.sum()), in_cells.size
        if only_order:
            message = "The rows are in another order."
        elif not count:
            message = (
                f"The index differs in {int(in_index.any(axis=1).sum()):,} of {len(wrong):,} rows."
            )
        else:
            where = (
                f", in {columns_named(names)}"
                if is_frame and len(names) < in_cells.shape[1]
                else ""
            )
            message = f"{count:,} of {total:,} values differ{where}."
        path = path_of(names[0]) if is_frame and len(names) == 1 else ""
        report = self._report(message, None, path)
        bad = in_cells if count else in_index
        row, column = (int(i) for i in np.unravel_index(int(np.argmax(bad)), bad.shape))
        if count:
            report.index = (row, column) if is_frame else (row,)
            report.max_abs_error = _largest(ones[levels:], others[levels:], in_cells)
        pairs = [(name, one, other) for (name, one), (_, other) in zip(ones, others)]
        report.hint = hints.for_values(self.got, self.expected, pairs, wrong, only_order)
        return report


def _largest(
    ones: list[tuple[Any, Column]], others: list[tuple[Any, Column]], wrong: Array
) -> float | None:
    """The largest error among the numbers that differ."""
    far = [distances(one, other) for (_, one), (_, other) in zip(ones, others)]
    found = [
        float(d[wrong[:, i]].max())
        for i, d in enumerate(far)
        if d is not None and wrong[:, i].any()
    ]
    return max(found, default=None)


def _wrong(
    ones: list[tuple[Any, Column]], others: list[tuple[Any, Column]], rtol: float, atol: float
) -> Array:
    """Row by column, index first, whether the values differ."""
    marks = [
        cells_that_differ(one, other, rtol, atol) for (_, one), (_, other) in zip(ones, others)
    ]
    rows = len(ones[0][1].values) if ones else 0
    return np.stack(marks, axis=1) if marks else np.zeros((rows, 0), bool)


def _orders(
    ones: list[tuple[Any, Column]], others: list[tuple[Any, Column]]
) -> tuple[Array, Array]:
    """How the rows of both have to be put so that equal ones meet; exact columns decide first."""
    pairs = [(one, other) for (_, one), (_, other) in zip(ones, others)]
    pairs.sort(key=lambda pair: "float" in (pair[0].kind, pair[1].kind))
    codes = [order_codes(one, other) for one, other in reversed(pairs)]
    if not codes:
        return np.arange(0), np.arange(0)
    first, second = zip(*codes)
    return np.lexsort(first), np.lexsort(second)


def _taken(columns: list[tuple[Any, Column]], order: Array) -> list[tuple[Any, Column]]:
    return [(n, c._replace(values=c.values[order], missing=c.missing[order])) for n, c in columns]


def _is_numbered(index: pd.Index) -> bool:
    return isinstance(index, pd.RangeIndex) and index.start == 0 and index.step == 1


def _are_numbers(one: Column, other: Column) -> bool:
    return {one.kind, other.kind} <= {"int", "float"}


def _left(these: list[Any], those: list[Any]) -> list[Any]:
    """These without those, each of those taken once."""
    rest = list(those)
    left = []
    for label in these:
        if label in rest:
            rest.remove(label)
        else:
            left.append(label)
    return left


def _place(wanted: list[Any], ours: list[Any], i: int) -> int:
    return wanted.index(ours[i])
