"""Tells the rest of the harness what to do with tables."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from ml_judge.candidate.own_inputs import GIVEN
from ml_judge.comparison.relations import BEYOND
from ml_judge.dataframes.columns import Column, cells_that_differ, read_column
from ml_judge.dataframes.comparison import compare_table, matched
from ml_judge.dataframes.drawing import draw_table, table_literal, table_text
from ml_judge.dataframes.hints import for_arguments
from ml_judge.values.frames import FRAMES


def worst_error(got: Any, expected: Any, rtol: float, atol: float) -> float:
    """As `margins.worst_error`, for tables."""
    if compare_table(got, expected, rtol, atol, False) is not None:
        return BEYOND
    pairs = matched(got, expected)
    return max((_worst(one, other, rtol, atol) for one, other in pairs), default=0.0)


def _worst(got: Column, expected: Column, rtol: float, atol: float) -> float:
    if (got.missing != expected.missing).any():
        return BEYOND
    if expected.kind != "float" or got.values.dtype.kind not in "iuf":
        return BEYOND if cells_that_differ(got, expected, 0.0, 0.0).any() else 0.0
    there = ~expected.missing
    one, other = got.values[there].astype(np.float64), expected.values[there].astype(np.float64)
    with np.errstate(all="ignore"):
        share = np.where(one == other, 0.0, np.abs(one - other) / (atol + rtol * np.abs(other)))
    return min(float(np.max(share, initial=0.0)), BEYOND) if not np.isnan(share).any() else BEYOND


def is_finite(value: Any) -> bool:
    """Whether no number in it is infinite. What is missing is a value like others in a table."""
    if isinstance(value, pd.DataFrame):
        return all(is_finite(value.iloc[:, i]) for i in range(value.shape[1]))
    if not isinstance(value, (pd.Series, pd.Index)) or value.dtype.kind not in "fc":
        return True
    column = read_column(value)
    return not bool(np.isinf(column.values[~column.missing]).any())


def widen(value: Any) -> Any:
    """With NumPy's default whole numbers as int64, as they are on a machine of 64 bits."""
    if isinstance(value, pd.DataFrame):
        narrow = [i for i, dtype in enumerate(value.dtypes) if _is_narrow(dtype)]
        if not narrow:
            return value
        wide = {i: widen(value.iloc[:, i]) for i in range(value.shape[1])}
        made = pd.DataFrame(wide, index=value.index)
        made.columns = value.columns
        return made
    if isinstance(value, (pd.Series, pd.Index)) and value.nlevels == 1 and _is_narrow(value.dtype):
        return value.astype(np.int64)
    return value


def _is_narrow(dtype: Any) -> bool:
    return isinstance(dtype, np.dtype) and dtype.char in "lL" and dtype.itemsize == 4


FRAMES.update(compare=compare_table, draw=draw_table, text=table_text, literal=table_literal)
FRAMES.update(worst=worst_error, is_finite=is_finite, widen=widen, for_arguments=for_arguments)
GIVEN.update({"pd": pd, "pandas": pd})
