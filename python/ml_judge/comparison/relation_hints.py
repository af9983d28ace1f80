"""The likely cause of a difference between two relations. A hint names a pattern, never a value."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ml_judge.values.table import Row, Table

if TYPE_CHECKING:
    from ml_judge.comparison.relations import Difference

_CLOSE = 1e-9
_MAX_LOOKED_AT = 2000
Pairs = list[tuple[Any, Any]]


def for_columns(got: Table, expected: Table) -> str | None:
    """Where the columns are others."""
    if len(got.columns) == len(expected.columns) and _is_same_bag(got.rows, expected.rows):
        return "The values are right, column by column: name them with AS."
    missing = {name.lower() for name in expected.columns} - {n.lower() for n in got.columns}
    if not missing and len(got.columns) > len(expected.columns):
        return "Name the columns that are asked for instead of `*`, and only these."
    return None


def for_rows(difference: Difference) -> str | None:
    """Where rows are missing, or not expected, or differ."""
    got, expected = difference.got, difference.expected
    missing = [expected.rows[i] for i in difference.missing]
    extra = [got.rows[i] for i in difference.extra]
    if not got.rows:
        return None
    return (
        _repeated(got.rows, expected.rows)
        or _texts(missing, extra)
        or _values(got, expected, missing, extra)
        or _lost(got, expected, missing, extra)
    )


def _repeated(got: list[Row], expected: list[Row]) -> str | None:
    ours, theirs = Counter(got), Counter(expected)
    if ours.keys() != theirs.keys():
        return None
    if all(ours[row] >= theirs[row] for row in theirs):
        return (
            "Every row is right, but some come too often: a join finds several partners for one row, "
            "or DISTINCT or GROUP BY is missing."
        )
    if all(ours[row] <= theirs[row] for row in theirs):
        return (
            "Rows that are equal belong into the answer as often as they occur: DISTINCT, UNION "
            "without ALL or GROUP BY has made one of them."
        )
    return None


def _texts(missing: list[Row], extra: list[Row]) -> str | None:
    if not missing or len(missing) != len(extra):
        return None
    if _is_same_bag([_as_texts(row) for row in missing], [_as_texts(row) for row in extra]):
        return (
            "A number is a text in yours, or the other way round: CAST(x AS INTEGER) makes numbers."
        )
    return None


def _values(got: Table, expected: Table, missing: list[Row], extra: list[Row]) -> str | None:
    """Where the same rows are there and one column has other values."""
    if not missing or len(missing) != len(extra) or len(missing) > _MAX_LOOKED_AT:
        return None
    for column, name in enumerate(expected.columns):
        if len(expected.columns) > 1:
            rest = _without(column, missing), _without(column, extra)
            if not _is_same_bag(*rest) or len(set(rest[0])) != len(missing):
                continue
        one = sorted(extra, key=lambda row: repr(row[:column] + row[column + 1 :]))
        other = sorted(missing, key=lambda row: repr(row[:column] + row[column + 1 :]))
        pairs = [(a[column], b[column]) for a, b in zip(one, other)]
        is_key = name.lower() in _lower(expected.order)
        if is_key and len(pairs) == 1:
            # A row that is missing and one too many may as well have nothing to do with each other.
            continue
        told = _of_column(pairs, is_key, len(pairs) == len(expected.rows))
        return f"Only `{name}` is wrong{': ' + told if told else ''}."
    return None


def _of_column(pairs: Pairs, is_key: bool, is_everywhere: bool) -> str | None:
    """What is wrong with a column. One that the order names is no count or sum."""
    if all(g is None for g, _ in pairs):
        return (
            "it is NULL where a value is expected; COALESCE(x, 0) gives one where nothing was found"
        )
    if all(e is None for _, e in pairs):
        return "it has a value where NULL is expected"
    numbers = [(g, e) for g, e in pairs if _is_number(g) and _is_number(e)]
    if len(numbers) < len(pairs):
        return None
    for fits, told in _PATTERNS if is_key else _OF_COUNTS + _PATTERNS + _OF_SUMS:
        if all(fits(g, e) for g, e in numbers):
            return told.replace("{where}", ", everywhere" if is_everywhere else "")
    return None


def _is_whole_part(g: float, e: float) -> bool:
    return isinstance(g, int) and g == math.trunc(e) and g != e


def _times(factor: float) -> Callable[[float, float], bool]:
    return lambda g, e: e != 0 and abs(g / (e * factor) - 1) < _CLOSE


def _is_rounded(g: float, e: float) -> bool:
    return any(g == round(e, digits) for digits in range(10)) and g != e


_Patterns = list[tuple[Callable[[float, float], bool], str]]
_OF_COUNTS: _Patterns = [
    (
        lambda g, e: g == 1 and e == 0,
        "COUNT(*) counts the row of a LEFT JOIN without a partner, too; count one of its columns",
    ),
]
_PATTERNS: _Patterns = [
    (
        _is_whole_part,
        "yours is cut to a whole number, as by CAST or by dividing whole numbers; 1.0 * a / b keeps "
        "the fraction",
    ),
    (_times(100), "yours is 100 times as much: a share is asked for, not a percentage"),
    (_times(0.01), "yours is a hundredth: a percentage is asked for"),
    (_is_rounded, "yours is rounded; leave ROUND out"),
    (lambda g, e: abs(g + e) < _CLOSE * abs(e), "the sign is flipped"),
    (lambda g, e: g - e == 1, "yours is one too many{where}"),
    (lambda g, e: e - g == 1, "yours is one too few{where}"),
]
_OF_SUMS: _Patterns = [
    (
        lambda g, e: g > e,
        "yours is too much{where}; does a join repeat what is counted or summed?",
    ),
]


def _lost(got: Table, expected: Table, missing: list[Row], extra: list[Row]) -> str | None:
    if extra or not missing:
        return None
    names = [
        f"`{name}`"
        for column, name in enumerate(got.columns)
        if all(row[column] is None for row in missing)
    ]
    if names:
        return (
            f"All rows that you lack have NULL in {' and '.join(names)}: does a join without LEFT, "
            "or a comparison with NULL, drop them?"
        )
    # What is counted or summed, or shared by rows that tie, is none of the columns of the order.
    others = [
        (column, name)
        for column, name in enumerate(got.columns)
        if name.lower() not in _lower(expected.order)
    ]
    # It stands behind what it is counted for.
    for column, name in reversed(others):
        if all(type(row[column]) in (int, float) and row[column] == 0 for row in missing):
            return (
                f"All rows that you lack have 0 in `{name}`: what has no partner is lost by a join "
                "without LEFT, and by WHERE on the right-hand table of a LEFT JOIN."
            )
    if len(got.columns) > 1:
        for column, _ in others:
            kept = set(_without(column, got.rows))
            if all(row in kept for row in _without(column, missing)):
                return (
                    "Each row that you lack ties with one that you have: RANK and DENSE_RANK keep "
                    "ties, ROW_NUMBER and LIMIT choose one."
                )
    return None


def for_order(got: Table, expected: Table) -> str | None:
    """Where the rows are right and their order is not."""
    places = [i for i, n in enumerate(expected.columns) if n.lower() in _lower(expected.order)]
    by_name = {expected.columns[i].lower(): i for i in places}
    keys = [by_name[name] for name in _lower(expected.order) if name in by_name]

    def of(rows: list[Row], columns: list[int]) -> list[Row]:
        return [tuple(row[i] for i in columns) for row in rows]

    if of(got.rows, keys) == of(expected.rows, keys)[::-1]:
        return "Yours is the other way round: ASC and DESC."
    if len(keys) > 1 and of(got.rows, keys[:1]) == of(expected.rows, keys[:1]):
        first, second = expected.columns[keys[0]], expected.columns[keys[1]]
        return f"By `{first}` it is right; where rows are equal there, `{second}` decides."
    return "Without ORDER BY the order of rows is left to chance."


def _lower(names: tuple[str, ...]) -> list[str]:
    return [name.lower() for name in names]


def _without(column: int, rows: list[Row]) -> list[Row]:
    return [row[:column] + row[column + 1 :] for row in rows]


def _as_texts(row: Row) -> Row:
    return tuple("NULL" if cell is None else str(cell) for cell in row)


def _is_same_bag(one: list[Row], other: list[Row]) -> bool:
    return Counter(one) == Counter(other)


def _is_number(cell: Any) -> bool:
    return type(cell) is float or type(cell) is int
