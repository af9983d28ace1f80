"""Comparing what a query answers with what is expected: two relations.

- Columns are matched by name, in any order; upper and lower case are one.
- Equal rows count as often as they occur. The order of rows counts only by the columns that the
  expected table names in `order`: rows that are equal there may come in any order.
- NULL equals NULL and nothing else; numbers are numbers, whole or not, compared with the tolerance
  where one of the two columns has a fraction; a text is no number.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from ml_judge.comparison import relation_hints as hints
from ml_judge.comparison.relation_drawings import draw_order, draw_rows
from ml_judge.comparison.reports import Report
from ml_judge.values.table import Row, Table

_MAX_TRIED = 200
_NUMBER = ("number",)
# Stands for "no tolerance would do"; finite, because JSON has no infinity.
BEYOND = 1e300


class Difference:
    """The rows of two tables with the same columns in the same order that have no partner."""

    def __init__(self, got: Table, expected: Table, rtol: float, atol: float) -> None:
        self.got = got
        self.expected = expected
        # Places of rows, ascending.
        self.missing: list[int] = []
        self.extra: list[int] = []
        # The largest error of a pair, as a share of what is allowed.
        self.error = 0.0
        if Counter(got.rows) != Counter(expected.rows):
            self._match(rtol, atol)

    def _match(self, rtol: float, atol: float) -> None:
        fractions = _with_fractions(self.got.rows, self.expected.rows)
        ours, theirs = _grouped(self.got.rows, fractions), _grouped(self.expected.rows, fractions)
        for key in {**theirs, **ours}:
            got, expected = ours.get(key, []), theirs.get(key, [])
            missing, extra = self._pair(got, expected, fractions, rtol, atol)
            self.missing += missing
            self.extra += extra
        self.missing.sort()
        self.extra.sort()

    def _pair(
        self,
        got: list[int],
        expected: list[int],
        fractions: list[int],
        rtol: float,
        atol: float,
    ) -> tuple[list[int], list[int]]:
        def numbers(row: Row) -> list[float]:
            return [row[i] for i in fractions if _is_number(row[i])]

        def of_got(index: int) -> list[float]:
            return numbers(self.got.rows[index])

        def of_expected(index: int) -> list[float]:
            return numbers(self.expected.rows[index])

        got, expected = sorted(got, key=of_got), sorted(expected, key=of_expected)
        if len(got) == len(expected):
            errors = [
                _error(of_got(one), of_expected(other), rtol, atol)
                for one, other in zip(got, expected)
            ]
            if max(errors, default=0.0) <= 1:
                self.error = max(self.error, *errors, 0.0)
                return [], []
        if len(got) > _MAX_TRIED or len(expected) > _MAX_TRIED:
            return expected, got
        left = list(got)
        missing = []
        for other in expected:
            fitting = (o for o in left if _error(of_got(o), of_expected(other), rtol, atol) <= 1)
            one = next(fitting, None)
            if one is None:
                missing.append(other)
            else:
                left.remove(one)
        return missing, left


def compare_tables(got: Table, expected: Table, rtol: float, atol: float) -> Report | None:
    """Why one table is not the other, or None where it is."""
    lined_up = in_columns_of(got, expected)
    if isinstance(lined_up, str):
        hint = hints.for_columns(got, expected)
        return Report(lined_up, hint, "", None, expected, got)
    difference = Difference(lined_up, expected, rtol, atol)
    if difference.missing or difference.extra:
        report = Report(_told(difference), hints.for_rows(difference), "", None, expected, got)
        report.rows = draw_rows(difference)
        return report
    place = first_out_of_order(lined_up, expected, rtol, atol)
    if place is None:
        return None
    columns = " and ".join(f"`{name}`" for name in expected.order)
    message = f"The rows are right, but not their order, by {columns}: row {place + 1:,} is the first in another place."
    report = Report(message, hints.for_order(lined_up, expected), "", None, expected, got)
    report.rows = draw_order(lined_up, expected, place)
    return report


def table_error(got: Any, expected: Table, rtol: float, atol: float) -> float:
    """The largest error of a number as a share of what the tolerance allows."""
    lined_up = in_columns_of(got, expected) if isinstance(got, Table) else ""
    if isinstance(lined_up, str):
        return BEYOND
    difference = Difference(lined_up, expected, rtol, atol)
    if not difference.missing and not difference.extra:
        is_in_order = first_out_of_order(lined_up, expected, rtol, atol) is None
        return difference.error if is_in_order else BEYOND
    if len(difference.missing) != len(difference.extra):
        return BEYOND
    # Where rows differ in nothing but fractions, by how much.
    fractions = _with_fractions(lined_up.rows, expected.rows)
    ours = [lined_up.rows[i] for i in difference.extra]
    theirs = [expected.rows[i] for i in difference.missing]
    one, other = _grouped(ours, fractions), _grouped(theirs, fractions)
    if {key: len(rows) for key, rows in one.items()} != {k: len(r) for k, r in other.items()}:
        return BEYOND
    worst = 0.0
    for key, rows in one.items():
        for mine, its in zip(sorted(ours[i] for i in rows), sorted(theirs[i] for i in other[key])):
            numbers = [(mine[i], its[i]) for i in fractions if _is_number(mine[i])]
            worst = max(worst, _error([g for g, _ in numbers], [e for _, e in numbers], rtol, atol))
    return min(worst, BEYOND)


def in_columns_of(got: Table, expected: Table) -> Table | str:
    """The table with its columns in the other's order, or what is wrong with its columns."""
    ours = [name.lower() for name in got.columns]
    theirs = [name.lower() for name in expected.columns]
    twice = [name for name, count in Counter(ours).items() if count > 1]
    if twice:
        return f"Two columns are called `{twice[0]}`: give one another name with AS."
    missing = [name for name in theirs if name not in ours]
    extra = [name for name in ours if name not in theirs]
    if missing or extra:
        parts = []
        if missing:
            parts.append(f"missing {_names(missing)}")
        if extra:
            parts.append(f"not expected {_names(extra)}")
        return f"The columns differ: {'; '.join(parts)}."
    if ours == theirs:
        return got
    places = [ours.index(name) for name in theirs]
    rows = [tuple([row[i] for i in places]) for row in got.rows]
    return Table(expected.columns, rows, (), got.order)


def first_out_of_order(got: Table, expected: Table, rtol: float, atol: float) -> int | None:
    """The first row, of tables with the same rows, that is out of order by `expected.order`."""
    keys = list(places_of(expected.order, expected))
    if not keys:
        return None
    for place, (mine, its) in enumerate(zip(got.rows, expected.rows)):
        if any(not is_same(mine[i], its[i], rtol, atol) for i in keys):
            return place
    return None


def places_of(names: Sequence[str], table: Table) -> Iterator[int]:
    """Where columns of these names are."""
    lower = [name.lower() for name in table.columns]
    return (lower.index(name.lower()) for name in names if name.lower() in lower)


def is_same(one: Any, other: Any, rtol: float, atol: float) -> bool:
    """Whether two cells are the same."""
    if _is_number(one) and _is_number(other):
        return bool(one == other) or _error([one], [other], rtol, atol) <= 1
    return type(one) is type(other) and bool(one == other)


def _is_number(cell: Any) -> bool:
    return type(cell) is float or type(cell) is int


def _with_fractions(*tables: list[Row]) -> list[int]:
    """The places of columns that have a number with a fraction, in any of the tables."""
    found = {
        index
        for rows in tables
        for row in rows
        for index, cell in enumerate(row)
        if type(cell) is float and not cell.is_integer()
    }
    return sorted(found)


def _grouped(rows: list[Row], fractions: list[int]) -> dict[Row, list[int]]:
    """Places of rows that are equal but for their fractions."""
    groups: dict[Row, list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        key = list(row)
        for place in fractions:
            if _is_number(row[place]):
                key[place] = _NUMBER
        groups[tuple(key)].append(index)
    return groups


def _error(got: list[float], expected: list[float], rtol: float, atol: float) -> float:
    worst = 0.0
    for one, other in zip(got, expected):
        if one != other:
            allowed = atol + rtol * abs(other)
            worst = max(worst, abs(one - other) / allowed if allowed else BEYOND)
    return min(worst, BEYOND)


def _names(names: list[str]) -> str:
    told = ", ".join(f"`{name[:40]}`" for name in names[:6])
    return told + (f" and {len(names) - 6:,} more" if len(names) > 6 else "")


def _told(difference: Difference) -> str:
    got, expected = len(difference.got.rows), len(difference.expected.rows)
    missing, extra = len(difference.missing), len(difference.extra)
    if got == 0:
        return f"Your query answers no row; {_rows(expected)} expected."
    if expected == 0:
        return f"Your query answers {_count(got)}, where none is expected."
    if missing == extra:
        return f"{_count(missing)} of {expected:,} {'differs' if missing == 1 else 'differ'}."
    parts = []
    if missing:
        parts.append(f"{_count(missing)} of {expected:,} {'is' if missing == 1 else 'are'} missing")
    if extra:
        parts.append(f"{_count(extra)} {'is' if extra == 1 else 'are'} not expected")
    return f"{' and '.join(parts)}."


def _rows(count: int) -> str:
    return f"{_count(count)} {'is' if count == 1 else 'are'}"


def _count(count: int) -> str:
    return "1 row" if count == 1 else f"{count:,} rows"
