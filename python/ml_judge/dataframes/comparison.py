"""Comparing tables: a DataFrame, Series or index of a submission against the expected one.

Whatever can be seen as a table is compared as one (`pair.py`). Both have come out of the codec: they
are pandas' own, made anew.
"""

from __future__ import annotations

from typing import Any

import pandas as pd

from ml_judge.authoring.frames import TablePolicy, current
from ml_judge.comparison.reports import Report
from ml_judge.dataframes import hints
from ml_judge.dataframes.columns import Column
from ml_judge.dataframes.pair import Pair
from ml_judge.dataframes.phrases import noun, zoned
from ml_judge.dataframes.storage import zone_name
from ml_judge.values.bounded import brief

_SCALARS = (pd.Timestamp, pd.Timedelta)


def compare_table(got: Any, expected: Any, rtol: float, atol: float, values: bool) -> Report | None:
    """As `comparison.compare`, for values of which one at least is of pandas."""
    if isinstance(expected, pd.DataFrame) and isinstance(got, pd.DataFrame):
        return Pair(got, expected, current()).compare(rtol, atol, values)
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


def _is_array(value: Any) -> bool:
    return isinstance(value, pd.api.extensions.ExtensionArray)


def _compare_scalar(got: Any, expected: Any) -> Report | None:
    if not isinstance(expected, _SCALARS):
        return None
    if isinstance(expected, pd.Timestamp):
        zones = zone_name(got.tzinfo), zone_name(expected.tzinfo)
        if zones[0] != zones[1]:
            message = f"The time is {zoned(zones[0])}, expected {zoned(zones[1])}."
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
    return Pair(got, expected, policy).compare(rtol, atol, values)


def _compare_index(
    got: pd.Index, expected: pd.Index, rtol: float, atol: float, values: bool
) -> Report | None:
    if got.nlevels != expected.nlevels:
        message = f"The index has {got.nlevels} levels, expected {expected.nlevels}."
        return Report(message, None, "", None, expected, got)
    report = Pair(_levels(got), _levels(expected), _ALL_OF_AN_INDEX).compare(rtol, atol, values)
    if report is not None:
        report.got, report.expected, report.path = got, expected, ""
    return report


_ALL_OF_AN_INDEX = TablePolicy(check_index=False, column_order=True)


def _levels(index: pd.Index) -> pd.DataFrame:
    return pd.DataFrame({i: index.get_level_values(i).array for i in range(index.nlevels)})


def matched(got: Any, expected: Any) -> list[tuple[Column, Column]]:
    """The columns of two tables of one form beside each other, in the order in which they count."""
    if isinstance(expected, pd.Index):
        pair = Pair(_levels(got), _levels(expected), _ALL_OF_AN_INDEX)
    elif _is_array(expected):
        pair = Pair(pd.Series(got), pd.Series(expected), _ALL_OF_AN_INDEX)
    elif isinstance(expected, (pd.DataFrame, pd.Series)):
        pair = Pair(got, expected, current())
    else:
        return []
    return pair.matched()
