"""Columns of tables as NumPy arrays beside each other: what kind they are, what is missing."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from ml_judge.comparison.comparison import compare, errors
from ml_judge.dataframes.storage import zone_name

Array = np.ndarray[Any, Any]
_MAX_ASKED = 20_000


class Column(NamedTuple):
    """`kind` is bool, int, float, complex, str, category, time, duration or object."""

    kind: str
    dtype: str
    zone: str
    values: Array
    missing: Array


def read_column(held: Any) -> Column:
    """A column, index or array of pandas, taken apart."""
    held = held.array if isinstance(held, (pd.Series, pd.Index)) else held
    dtype = held.dtype
    name = str(dtype)
    if isinstance(dtype, pd.CategoricalDtype):
        inner = read_column(dtype.categories)
        codes = np.asarray(held.codes)
        missing = codes < 0
        values = np.empty(len(codes), inner.values.dtype)
        if len(inner.values):
            values[~missing] = inner.values[codes[~missing]]
        return Column("category", name, inner.kind, values, missing)
    if isinstance(dtype, pd.DatetimeTZDtype):
        plain = np.asarray(held.tz_convert(None))
        return Column("time", name, zone_name(dtype.tz), plain, np.isnat(plain))
    if isinstance(dtype, pd.StringDtype):
        missing = np.asarray(pd.isna(held))
        texts = np.array(held, dtype=object)
        texts[missing] = ""
        return Column("str", name, "", texts, missing)
    if isinstance(dtype, pd.api.extensions.ExtensionDtype) and hasattr(held, "_mask"):
        kind = {"b": "bool", "f": "float"}.get(dtype.kind, "int")
        missing = held._mask
        values = held._data
        if kind == "float":
            missing = missing | np.isnan(values)
        return Column(kind, name, "", values, missing)
    values = np.asarray(held)
    return _plain_column(values, name)


def _plain_column(values: Array, name: str) -> Column:
    none = np.zeros(len(values), bool)
    letter = values.dtype.kind
    if letter in "Mm":
        return Column("time" if letter == "M" else "duration", name, "", values, np.isnat(values))
    if letter in "fc":
        return Column("float" if letter == "f" else "complex", name, "", values, np.isnan(values))
    if letter != "O":
        return Column("bool" if letter == "b" else "int", name, "", values, none)
    missing = np.array([is_missing(item) for item in values], bool)
    there = {type(item) for item, gap in zip(values, missing) if not gap}
    kind = "object"
    if there == {str} or (not there and len(values)):
        kind = "str"
        values = values.copy()
        values[missing] = ""
    elif there == {bool}:
        kind = "bool"
    return Column(kind, name, "", values, missing)


def is_missing(value: Any) -> bool:
    """None, NaN, NaT and NA."""
    return (
        value is None
        or value is pd.NaT
        or value is pd.NA
        or (type(value) is float and value != value)
    )


def cells_that_differ(got: Column, expected: Column, rtol: float, atol: float) -> Array:
    """For each row whether the values differ. Both have the same number; missing equals missing."""
    both = got.missing & expected.missing
    one_sided = got.missing ^ expected.missing
    return one_sided | (~both & ~one_sided & ~_equal(got, expected, rtol, atol))


def distances(got: Column, expected: Column) -> Array | None:
    """|got − expected| of numbers, 0 where either is missing; None of anything else."""
    numbers = ("int", "float")
    if got.kind not in numbers or expected.kind not in numbers:
        return None
    with np.errstate(all="ignore"):
        far = np.abs(got.values.astype(np.float64) - expected.values.astype(np.float64))
    return np.where(got.missing | expected.missing | ~np.isfinite(far), 0.0, far)


def _equal(got: Column, expected: Column, rtol: float, atol: float) -> Array:
    one, other = got.values, expected.values
    kinds = one.dtype.kind + other.dtype.kind
    if "f" in kinds and all(k in "iuf" for k in kinds) or ("c" in kinds and "O" not in kinds):
        wide = np.complex128 if "c" in kinds else np.float64
        return errors(one.astype(wide), other.astype(wide), rtol, atol)[0]
    if "O" not in kinds and (kinds[0] == kinds[1] or all(k in "biu" for k in kinds)):
        return np.asarray(one == other)
    items, others = one.tolist(), other.tolist()
    texts = got.kind == expected.kind == "str" or len(items) > _MAX_ASKED
    if texts:
        return np.array([a == b for a, b in zip(items, others)], bool)
    return np.array([compare(a, b, rtol, atol) is None for a, b in zip(items, others)], bool)


def order_codes(one: Column, other: Column) -> tuple[Array, Array]:
    """Numbers that sort two columns alike; those of equal values are equal."""
    if (
        one.kind == other.kind
        and one.values.dtype.kind in "biufMm"
        and other.values.dtype.kind in "biufMm"
    ):
        joined = np.concatenate([_sortable(one), _sortable(other)])
    else:
        texts = [_text(c, i) for c in (one, other) for i in range(len(c.values))]
        joined = np.unique(np.array(texts, dtype=object).astype(str), return_inverse=True)[1]
        if not texts:
            joined = np.zeros(0)
    return joined[: len(one.values)], joined[len(one.values) :]


def _sortable(column: Column) -> Array:
    values = column.values
    if values.dtype.kind in "Mm":
        values = values.astype(f"{values.dtype.kind}8[ns]").view(np.int64)
    values = values.astype(np.float64) if values.dtype.kind == "f" else values.astype(np.int64)
    top = np.inf if values.dtype.kind == "f" else np.iinfo(np.int64).max
    return np.where(column.missing, top, values)


def _text(column: Column, place: int) -> str:
    if column.missing[place]:
        return "\1"
    value = column.values[place]
    return "\2" + value if type(value) is str else f"\3{value!r}"[:200]
