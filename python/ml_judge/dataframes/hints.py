"""The likely cause of a difference between tables. A hint names a pattern, never an expected value."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from ml_judge.comparison import hints as numbers
from ml_judge.dataframes.columns import Array, Column, read_column
from ml_judge.values.bounded import brief

_MAX_ROWS = 20_000
_HOUR = 3_600_000_000_000
_QUARTER = _HOUR // 4
# Fewer rows are in another order, or off by the same, by chance.
_FEW = 3

Pairs = list[tuple[Any, Column, Column]]


def for_type(got: Any, expected: Any) -> str | None:
    """For a value of another type."""
    if got is None:
        return "Is a `return` missing? With inplace=True a method returns None."
    if isinstance(expected, pd.DataFrame):
        if isinstance(got, pd.Series):
            return "`.reset_index()` makes a DataFrame of it with the index as a column, `.to_frame()` without."
        if isinstance(got, (dict, list, np.ndarray)):
            return "Make it a DataFrame: pd.DataFrame(…)."
    if isinstance(expected, pd.Series):
        if isinstance(got, pd.DataFrame) and len(got.columns) == 1:
            return "Take its one column: df[name]; double brackets keep a DataFrame."
        if isinstance(got, (list, np.ndarray)):
            return "Make it a Series: pd.Series(…, index=…)."
    if isinstance(got, (pd.DataFrame, pd.Series, pd.Index)) and isinstance(expected, (list, tuple)):
        return "Convert it: .tolist()."
    if isinstance(got, (pd.Series, pd.Index)) and isinstance(expected, np.ndarray):
        return "Convert it: .to_numpy()."
    return None


def for_columns(got: pd.DataFrame, missing: list[Any], extra: list[Any]) -> str | None:
    """For other columns than expected."""
    indexed = [name for name in missing if name in list(got.index.names)]
    if indexed:
        return f"{brief(indexed[0])} is in the index of yours: .reset_index() makes it a column."
    if got.columns.nlevels > 1:
        return "Your columns have several levels: name them in agg(new=(column, function))."
    texts = [name for name in extra if type(name) is str]
    if any(name.endswith(("_x", "_y")) for name in texts):
        return (
            "merge has met a column that both tables have, and told them apart by _x and _y: "
            "drop one before, or merge on it too."
        )
    if extra and set(extra) <= {"index", "level_0", "Unnamed: 0"}:
        return "reset_index() has made a column of an index that counts for nothing: reset_index(drop=True)."
    if len(extra) == len(missing) and extra:
        if {_folded(name) for name in extra} == {_folded(name) for name in missing}:
            return "Only upper and lower case, spaces or underscores of the names differ."
        if all(type(name) is int for name in extra):
            return "Your columns have numbers for names: name them."
        one = "A column has" if len(extra) == 1 else "Columns have"
        return f"{one} another name: .rename(columns={{…}})."
    return None


def _folded(name: Any) -> str:
    return str(name).strip().lower().replace("_", "").replace(" ", "")


def for_rows(got: Any, expected: Any) -> str | None:
    """For another number of rows."""
    if len(got) > _MAX_ROWS or len(expected) > _MAX_ROWS:
        return None
    if len(got) > len(expected):
        if isinstance(got, pd.DataFrame) and _distinct(got) == _distinct(expected) == len(expected):
            return "Rows are there several times: has a merge found its key more than once on the other side?"
        lost = _with_missing(got, expected)
        if lost:
            return f"Yours has rows whose {lost} is missing: are they to be left out?"
        return None
    lost = _with_missing(expected, got)
    if lost:
        return f"The rows whose {lost} is missing are gone: groupby leaves them out unless dropna=False."
    return None


def _distinct(table: pd.DataFrame) -> int | None:
    try:
        return len(table.drop_duplicates())
    except TypeError:  # lists in a column
        return None


def _with_missing(more: Any, less: Any) -> str | None:
    """The column in which only the table with more rows has missing values, as many as there are more."""
    surplus = len(more) - len(less)
    for (name, one), (_, other) in zip(_all_columns(more), _all_columns(less)):
        if not other.missing.any() and 0 < one.missing.sum() <= surplus:
            return brief(name) if name is not None else "index"
    return None


def _all_columns(table: Any) -> list[tuple[Any, Column]]:
    levels = range(table.index.nlevels)
    found = [(table.index.names[i], read_column(table.index.get_level_values(i))) for i in levels]
    if isinstance(table, pd.DataFrame):
        names = table.columns.tolist()
        found += [(name, read_column(table.iloc[:, i])) for i, name in enumerate(names)]
    return found


def for_index(got: Any, expected: Any) -> str | None:
    """For an index of another form."""
    if got.index.nlevels > expected.index.nlevels == 1:
        return "Grouping by several columns makes them an index of several levels: .reset_index(), or as_index=False."
    if got.index.nlevels == 1 < expected.index.nlevels:
        return "Group by, or set as index, several columns."
    return None


def for_zone(got: str, expected: str) -> str | None:
    """For times in another time zone."""
    if got == "":
        return "tz_localize says in which zone times are; tz_convert tells the same instants in another."
    if expected == "":
        return "tz_convert('UTC').tz_localize(None) leaves the zone out."
    return "tz_convert tells the same instants in another zone; tz_localize changes what instants they are."


def for_kind(table: Any, name: Any, got: Column, expected: Column) -> str | None:
    """For a column of another kind."""
    if name is None:
        return (
            "The index has labels of another kind: .reset_index(drop=True) numbers the rows anew."
        )
    if got.kind == "object":
        kinds = {type(v).__name__ for v, gap in zip(got.values[:200], got.missing) if not gap}
        held = " and ".join(sorted(kinds)[:3])
        inside = f" ({held})" if held else ""
        return (
            f"Its dtype is object{inside}: pandas found no common type. "
            "See .astype(…), pd.to_numeric and pd.to_datetime."
        )
    if (got.kind, expected.kind) == ("float", "int"):
        if got.missing.any():
            return "A missing value makes whole numbers floats: fill or drop it, then .astype('int64')."
        return (
            "Convert it: .astype('int64'). A missing value on the way makes whole numbers floats."
        )
    if got.kind == "str" and expected.kind in ("int", "float"):
        return "These are numbers as text: pd.to_numeric."
    if got.kind == "str" and expected.kind == "time":
        return "These are times as text: pd.to_datetime."
    if got.kind == "category":
        return "Convert it: .astype of what its categories are."
    if expected.kind == "bool":
        return "A missing value, or arithmetic, makes bools something else: compare again, or .astype(bool)."
    return None


def for_values(got: Any, expected: Any, pairs: Pairs, wrong: Array, only_order: bool) -> str | None:
    """For tables of one form whose values differ. `wrong` has a column for each pair."""
    if only_order:
        return "The same rows: sort_values(…) puts them in order, with several keys where one has ties."
    in_cells = [bad for (name, *_), bad in zip(pairs, wrong.T) if name is not None]
    if not any(bad.any() for bad in in_cells):
        if isinstance(expected.index, pd.RangeIndex):
            return (
                "The values are right, but rows keep the labels they had: .reset_index(drop=True)."
            )
        return "The values are right: set_index, or keep the index that the rows came with."
    for (name, one, other), bad in zip(pairs, wrong.T):
        if name is not None and bad.any():
            hint = _for_column(name, one, other, bad)
            if hint is not None:
                return hint
            break
    return None


def _for_column(name: Any, got: Column, expected: Column, bad: Array) -> str | None:
    lost = bad & got.missing & ~expected.missing
    if bool((lost == bad).all()):
        return (
            "Every wrong value of yours is missing: has an assignment met another index, "
            "which pandas aligns by, or is a fillna or min_periods missing?"
        )
    if bool((bad == (bad & expected.missing & ~got.missing)).all()):
        return "Yours has values where they should be missing: what is filled, and where does a window begin?"
    if got.kind == expected.kind == "time":
        return _for_times(got, expected, bad)
    if got.kind == expected.kind == "str":
        there = [
            i for i in np.flatnonzero(bad)[:100] if not (got.missing[i] or expected.missing[i])
        ]
        found = {numbers.for_text(got.values[i], expected.values[i]) for i in there}
        return found.pop() if len(found) == 1 else None
    if got.values.dtype.kind in "iuf" and expected.values.dtype.kind in "iuf":
        both = ~got.missing & ~expected.missing
        one, other = got.values[both], expected.values[both]
        return numbers.for_array(one, other, 1e-9, 1e-12) if len(other) > 1 else None
    return None


def _for_times(got: Column, expected: Column, bad: Array) -> str | None:
    there = bad & ~got.missing & ~expected.missing
    one, other = got.values[there], expected.values[there]
    if len(one) < 1:
        return None
    apart = np.unique((one.astype("M8[ns]") - other.astype("M8[ns]")).astype(np.int64))
    if len(apart) <= 2 and (apart % _QUARTER == 0).all() and (np.abs(apart) <= 14 * _HOUR).all():
        told = " or ".join(f"{value / _HOUR:+g}" for value in apart.tolist())
        return f"The times are off by {told} hours: is a time zone converted where it should be set, or not at all?"
    if bool((one.astype("M8[D]") == other.astype("M8[D]")).all()):
        return "The days are right, the time of day is not: is a .dt.normalize() missing, or one too many?"
    return None


def for_arguments(got: Any, expected: Any, arguments: dict[str, Any]) -> str | None:
    """For a table that is an argument as it was."""
    for name, value in arguments.items():
        if type(value) is not type(got) or not isinstance(value, (pd.DataFrame, pd.Series)):
            continue
        if value.shape == got.shape and bool(value.equals(got)):
            return (
                f"Yours is `{name}` as it came: assigning to a selection, df[rows][column] = …, changes a copy; "
                "df.loc[rows, column] = … changes the table itself. And most methods return a new table."
            )
    return None
