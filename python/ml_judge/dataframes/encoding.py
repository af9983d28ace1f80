"""Encoding what pandas holds: frames, series, indexes, columns, timestamps and what is missing.

Importing this module teaches `codec.py` to encode them, and `decoding.py` to decode; only
interpreters with pandas import it. Format, beside that of `values/wire.py`: a frame is `D`, its
columns' labels, its rows' labels, and its columns; a series `S`, its name, its labels, its column; an index
`I`; a column by itself `A`; `P` is a Timestamp, `Q` a Timedelta, `v` NaT and `V` NA.

What is stored is read from where pandas keeps it (`storage.py`): no method of pandas runs, so that a
submission may replace them all. A frequency of an index, `attrs` and flags are not carried.
"""

from array import array
from builtins import (
    LookupError,
    bytes,
    enumerate,
    float,
    len,
    list,
    map,
    range,
    set,
    str,
    tuple,
    type,
    zip,
)
from struct import Struct
from typing import Any

from numpy import datetime_data, ndarray
from pandas import (
    NA,
    Categorical,
    DataFrame,
    DatetimeTZDtype,
    MultiIndex,
    NaT,
    RangeIndex,
    Series,
    Timedelta,
    Timestamp,
)
from pandas.core.arrays import (
    DatetimeArray,
    NumpyExtensionArray,
    TimedeltaArray,
)
from pandas.core.arrays.string_ import StringArray
from pandas.core.internals.managers import BlockManager, SingleBlockManager

from ml_judge.dataframes.storage import (
    INDEXES,
    MASKED,
    axes_of,
    blocks_of,
    category_dict,
    delta_unit,
    delta_value,
    dtype_of,
    frame_dict,
    index_dicts,
    manager_dict,
    masked_dicts,
    ndarray_of,
    placement_of,
    places_of,
    series_dict,
    stamp_unit,
    stamp_value,
    stamp_zone,
    string_dict,
    values_of,
    zone_dict,
    zone_name,
)
from ml_judge.values.budgets import ARRAY_WEIGHT
from ml_judge.values.codec import ENCODERS, Encoder, UnsupportedValue
from ml_judge.values.names import describe_unsupported

UNITS = ("s", "ms", "us", "ns")
_I64 = Struct("<q").pack
_U32 = Struct("<I").pack
# Frozen lists of pandas are lists.
_items = list.__iter__


def _frame(encoder: Encoder, value: Any, depth: int) -> bytes:
    manager = frame_dict(value)["_mgr"]
    if type(manager) is not BlockManager:
        raise UnsupportedValue("a DataFrame that pandas has not made")
    labels, rows = axes_of(manager)
    columns: dict[int, Any] = {}
    for block in blocks_of(manager):
        held = values_of(block)
        places = places_of(placement_of(block)).tolist()
        columns |= {place: _slice(held, i) for i, place in enumerate(places)}
    parts = [b"D", _index(encoder, labels, depth, ".columns"), _index(encoder, rows, depth)]
    parts.append(_U32(len(columns)))
    for place in range(len(columns)):
        try:
            parts.append(_column(encoder, columns[place], depth))
        except UnsupportedValue as error:
            error.path = f"{_named(labels, place)}{error.path}"
            raise
    return b"".join(parts)


def _slice(held: Any, i: int) -> Any:
    """Column i of a block, as (values, dtype) where they are kept in two dimensions."""
    kind = type(held)
    if kind is ndarray:
        return held[i] if held.ndim == 2 else held
    if kind is DatetimeArray or kind is TimedeltaArray:
        values = ndarray_of(held)
        return (kind, values[i] if values.ndim == 2 else values, dtype_of(held))
    return held


def _named(labels: Any, place: int) -> str:
    """How a reader writes the column at a place."""
    try:
        held = index_dicts[type(labels)](labels)["_data"]
        name = (ndarray_of(held) if type(held) is StringArray else held)[place]
        if type(name) is str and len(name) < 60:
            return f"[{name!r}]"
    except LookupError:
        pass
    return f".iloc[:, {place}]"


def _series(encoder: Encoder, value: Any, depth: int) -> bytes:
    kept = series_dict(value)
    manager = kept["_mgr"]
    if type(manager) is not SingleBlockManager:
        raise UnsupportedValue("a Series that pandas has not made")
    held = manager_dict(manager)
    (rows,), (block,) = held["axes"], held["blocks"]
    name = encoder.node(kept["_name"], depth + 1)
    labels = _index(encoder, rows, depth)
    return b"S" + name + labels + _column(encoder, _slice(values_of(block), 0), depth)


def _index_node(encoder: Encoder, value: Any, depth: int) -> bytes:
    return b"I" + _index(encoder, value, depth)


def _index(encoder: Encoder, value: Any, depth: int, where: str = ".index") -> bytes:
    kind = type(value)
    if kind not in index_dicts:
        raise UnsupportedValue(describe_unsupported(kind), where)
    kept = index_dicts[kind](value)
    encoder.count(1, 8)
    if kind is MultiIndex:
        levels, codes, names = kept["_levels"], kept["_codes"], kept["_names"]
        parts = [b"m" + _U32(len(levels))]
        for level, places, name in zip(_items(levels), _items(codes), names):
            parts.append(encoder.node(name, depth + 1))
            parts.append(_index(encoder, level, depth + 1, where))
            parts.append(_column(encoder, places, depth))
        return b"".join(parts)
    name = encoder.node(kept["_name"], depth + 1)
    if kind is RangeIndex:
        span = kept["_range"]
        return b"r" + name + _I64(span.start) + _I64(span.stop) + _I64(span.step)
    try:
        return b"a" + name + _column(encoder, kept["_data"], depth)
    except UnsupportedValue as error:
        error.path = f"{where}{error.path}"
        raise


def _array(encoder: Encoder, value: Any, depth: int) -> bytes:
    return b"A" + _column(encoder, value, depth)


def _column(encoder: Encoder, value: Any, depth: int) -> bytes:
    kind = type(value)
    encoder.singles += ARRAY_WEIGHT
    encoder.single(0)
    if kind is NumpyExtensionArray:
        value = ndarray_of(value)
        kind = type(value)
    if kind is tuple or kind is DatetimeArray or kind is TimedeltaArray:
        return _times(encoder, value if kind is tuple else _slice(value, 0))
    if kind is ndarray:
        letter = value.dtype.kind
        if value.ndim != 1:
            raise UnsupportedValue("a column of more than one dimension")
        if letter == "O":
            return _objects(encoder, value, depth)
        if letter == "M" or letter == "m":
            return _times(encoder, (kind, value, value.dtype))
        encoder.count(len(value), 0)
        return encoder.array(value)
    if kind is StringArray:
        is_new = string_dict(dtype_of(value))["_na_value"] is not NA
        return _texts(encoder, b"\0" if is_new else b"\1", ndarray_of(value).tolist())
    if kind is Categorical:
        dtype = category_dict(dtype_of(value))
        ordered = b"\1" if dtype["_ordered"] else b"\0"
        categories = _index(encoder, dtype["_categories"], depth, "")
        return b"c" + ordered + categories + _column(encoder, ndarray_of(value), depth)
    if kind in masked_dicts:
        kept = masked_dicts[kind](value)
        return b"x" + _column(encoder, kept["_data"], depth) + encoder.array(kept["_mask"])
    raise UnsupportedValue(describe_unsupported(kind))


def _times(encoder: Encoder, held: tuple[Any, ...]) -> bytes:
    values, dtype = held[1], held[2]
    raw: bytes = values.view("i8").astype("<i8").tobytes()
    encoder.count(len(values), len(raw))
    unit = datetime_data(values.dtype)
    if unit[0] not in UNITS or unit[1] != 1:
        raise UnsupportedValue(f"times of dtype {values.dtype.str}")
    head = bytes((UNITS.index(unit[0]),))
    if values.dtype.kind == "m":
        return b"m" + head + _U32(len(values)) + raw
    zone = zone_dict(dtype)["_tz"] if type(dtype) is DatetimeTZDtype else None
    return b"M" + head + encoder.text(b"s", zone_name(zone)) + _U32(len(values)) + raw


def _objects(encoder: Encoder, value: Any, depth: int) -> bytes:
    encoder.fits(len(value))
    items = value.tolist()
    if set(map(type, items)) == {str}:
        return _texts(encoder, b"\2", items)
    encoder.single(len(items))
    parts = [b"o" + _U32(len(items))]
    for index, item in enumerate(items):
        try:
            parts.append(encoder.node(item, depth + 1))
        except UnsupportedValue as error:
            error.path = f".iloc[{index}]{error.path}"
            raise
    return b"".join(parts)


def _texts(encoder: Encoder, form: bytes, items: list[Any]) -> bytes:
    """Text and what is missing, packed: which are missing, how many characters each has, all text."""
    encoder.fits(len(items))
    encoder.count(len(items), 5 * len(items))
    kinds = list(map(type, items))
    if not {str}.issuperset(kinds):
        missing = type(NA) if form == b"\1" else float
        for index, kind in enumerate(kinds):
            if kind is missing:
                items[index] = ""
            elif kind is not str:
                where = f".iloc[{index}]"
                raise UnsupportedValue(f"{describe_unsupported(kind)} in a column of text", where)
    gaps = bytes([kind is not str for kind in kinds])
    lengths = array("I", map(len, items)).tobytes()
    return b"s" + form + _U32(len(items)) + gaps + lengths + encoder.text(b"", "".join(items))


def _timestamp(encoder: Encoder, value: Any, depth: int) -> bytes:
    head = b"P" + bytes((UNITS.index(stamp_unit(value)),)) + _I64(stamp_value(value))
    return head + encoder.text(b"s", zone_name(stamp_zone(value)))


def _timedelta(encoder: Encoder, value: Any, depth: int) -> bytes:
    return b"Q" + bytes((UNITS.index(delta_unit(value)),)) + _I64(delta_value(value))


def _nat(encoder: Encoder, value: Any, depth: int) -> bytes:
    return b"v"


def _na(encoder: Encoder, value: Any, depth: int) -> bytes:
    return b"V"


ENCODERS.update({DataFrame: _frame, Series: _series, Timestamp: _timestamp, Timedelta: _timedelta})
ENCODERS.update({type(NaT): _nat, type(NA): _na})
ENCODERS.update({kind: _index_node for kind in INDEXES})
ENCODERS.update({kind: _array for kind in (*MASKED, Categorical, StringArray)})
ENCODERS.update({kind: _array for kind in (DatetimeArray, TimedeltaArray, NumpyExtensionArray)})
