"""Comparing tables: a DataFrame, Series or index of a submission against the expected one.

What counts is the package's policy (`authoring/frames.py`). Missing values of all kinds are alike
in a column. Both tables have come out of the codec: they are pandas' own, made anew.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from ml_judge.authoring.frames import TablePolicy, current
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
from ml_judge.dataframes.encoding import zone_name
from ml_judge.values.bounded import brief

_SCALARS = (pd.Timestamp, pd.Timedelta)
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


def compare_table(got: Any, expected: Any, rtol: float, atol: float, values: bool) -> Report | None:
    """As `comparison.compare`, for values of which one at least is of pandas."""
    if isinstance(expected, pd.DataFrame) and isinstance(got, pd.DataFrame):
        return _Pair(got, expected, current()).compare(rtol, atol, values)
    if isinstance(expected, pd.Series) and isinstance(got, pd.Series):
        return _compare_series(got, expected, rtol, atol, values)
    if isinstance(expected, pd.Index) and isinstance(got, pd.Index):
        return _compare_index(got, expected, rtol, atol, values)
    if _is_array(got) and _is_array(expected):
        return _compare_series(pd.Series(got), pd.Series(expected), rtol, atol, values)
    if type(got) is type(expected):
        return _compare_scalar(got, expected) if values else None
    message = f"This is {noun(got)}, expected {noun(expected)}."
    return Report(message, hints.for_type(got, expected), "", None, expected, got)


def noun(value: Any) -> str:
    """ "a DataFrame of 3 rows and 2 columns", for a sentence."""
    if isinstance(value, pd.DataFrame):
        return "a DataFrame"
    if value is None or value is pd.NaT or value is pd.NA:
        return {None: "None", pd.NaT: "NaT"}.get(value, "NA") if value is not pd.NA else "NA"
    if isinstance(value, np.ndarray):
        return "an array"
    name = type(value).__name__
    return ("an " if name[0] in "aeiouAEIOU" else "a ") + name


def _is_array(value: Any) -> bool:
    return isinstance(value, pd.api.extensions.ExtensionArray)


def _compare_scalar(got: Any, expected: Any) -> Report | None:
    if not isinstance(expected, _SCALARS):
        return None
    if isinstance(expected, pd.Timestamp):
        zones = zone_name(got.tzinfo), zone_name(expected.tzinfo)
        if zones[0] != zones[1]:
            message = f"The time is {_zoned(zones[0])}, expected {_zoned(zones[1])}."
            return Report(message, hints.for_zone(*zones), "", None, expected, got)
    if got == expected:
        return None
    return Report("The value differs.", None, "", None, expected, got)


def _compare_series(
    got: pd.Series, expected: pd.Series, rtol: float, atol: float, values: bool
) -> Report | None:
    policy = current()
    if policy.check_names and got.name != expected.name:
        message = f"The Series is called {brief(got.name)}, expected {brief(expected.name)}."
        return Report(message, None, "", None, expected, got, around=[(got, expected)])
    return _Pair(got, expected, policy).compare(rtol, atol, values)


def _compare_index(
    got: pd.Index, expected: pd.Index, rtol: float, atol: float, values: bool
) -> Report | None:
    if got.nlevels != expected.nlevels:
        message = f"The index has {got.nlevels} levels, expected {expected.nlevels}."
        return Report(message, None, "", None, expected, got)
    report = _Pair(_levels(got), _levels(expected), _ALL_OF_AN_INDEX).compare(rtol, atol, values)
    if report is not None:
        report.got, report.expected, report.path = got, expected, ""
    return report


_ALL_OF_AN_INDEX = TablePolicy(check_index=False, column_order=True)


def _levels(index: pd.Index) -> pd.DataFrame:
    return pd.DataFrame({i: index.get_level_values(i).array for i in range(index.nlevels)})


class _Pair:
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
            parts = [f"{_named(missing)} missing"] if missing else []
            parts += [f"{_named(extra)} not expected"] if extra else []
            message = f"The columns are not those that are expected: {'; '.join(parts)}."
            return self._report(message, hints.for_columns(self.got, missing, extra))
        if ours == wanted:
            return None
        if self.policy.column_order:
            message = "The columns are in another order."
            return self._report(message, f"Put them in order: df[[{_listed(wanted)}]].")
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
                f"The index has {_levelled(ours.nlevels)}, expected {_levelled(wanted.nlevels)}."
            )
            return self._report(message, hints.for_index(self.got, self.expected))
        if self.policy.check_names and list(ours.names) != list(wanted.names):
            message = f"The index is called {_named(ours.names)}, expected {_named(wanted.names)}."
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
            path = _path(name)
            if one.kind == other.kind == "time" and one.zone != other.zone:
                message = f"{what} has times {_zoned(one.zone)}, expected {_zoned(other.zone)}."
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
                f", in {_columns_named(names)}"
                if is_frame and len(names) < in_cells.shape[1]
                else ""
            )
            message = f"{count:,} of {total:,} values differ{where}."
        path = _path(names[0]) if is_frame and len(names) == 1 else ""
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


def matched(got: Any, expected: Any) -> list[tuple[Column, Column]]:
    """The columns of two tables of one form beside each other, in the order in which they count."""
    if isinstance(expected, pd.Index):
        pair = _Pair(_levels(got), _levels(expected), _ALL_OF_AN_INDEX)
    elif _is_array(expected):
        pair = _Pair(pd.Series(got), pd.Series(expected), _ALL_OF_AN_INDEX)
    elif isinstance(expected, (pd.DataFrame, pd.Series)):
        pair = _Pair(got, expected, current())
    else:
        return []
    return pair.matched()


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


def _named(labels: Any) -> str:
    labels = list(labels)
    told = ", ".join(brief(label) for label in labels[:4])
    return told + (f" and {len(labels) - 4:,} more" if len(labels) > 4 else "")


def _columns_named(names: list[Any]) -> str:
    return f"column {brief(names[0])}" if len(names) == 1 else f"the columns {_named(names)}"


def _listed(labels: list[Any]) -> str:
    return _named(labels) if len(labels) <= 4 else "…"


def _path(name: Any) -> str:
    if name is None:
        return ".index"
    return f"[{brief(name, 60)}]" if name != "" else ""


def _levelled(count: int) -> str:
    return "one level" if count == 1 else f"{count} levels"


def _zoned(zone: str) -> str:
    if zone == "":
        return "without a time zone"
    return (
        f"in {zone}" if not zone.lstrip("-").isdigit() else f"{int(zone) / 3600:+g} hours from UTC"
    )
