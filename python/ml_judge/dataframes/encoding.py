"""Encoding what pandas holds: frames, series, indexes, columns, timestamps and what is missing.

Importing this module teaches `codec.py` to encode them, and `decoding.py` to decode; only
interpreters with pandas import it. Format, beside that of `codec.py`: a frame is `D`, its columns'
labels, its rows' labels, and its columns; a series `S`, its name, its labels, its column; an index
`I`; a column by itself `A`; `P` is a Timestamp, `Q` a Timedelta, `v` NaT and `V` NA.

What is stored is read from where pandas keeps it, through C descriptors and instance dicts that are
bound here: no method of pandas runs, so that a submission may replace them all. A frequency of an
index, `attrs` and flags are not carried.
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
    next,
    range,
    set,
    str,
    tuple,
    type,
    vars,
    zip,
)
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from struct import Struct
from typing import Any
from zoneinfo import ZoneInfo

from numpy import datetime_data, ndarray
from pandas import (
    NA,
    Categorical,
    CategoricalDtype,
    CategoricalIndex,
    DataFrame,
    DatetimeIndex,
    DatetimeTZDtype,
    Index,
    MultiIndex,
    NaT,
    RangeIndex,
    Series,
    StringDtype,
    Timedelta,
    TimedeltaIndex,
    Timestamp,
)
from pandas._libs import internals
from pandas._libs.arrays import NDArrayBacked
from pandas.core.arrays import (
    BooleanArray,
    DatetimeArray,
    FloatingArray,
    IntegerArray,
    NumpyExtensionArray,
    TimedeltaArray,
)
from pandas.core.arrays.string_ import StringArray
from pandas.core.internals.managers import BlockManager, SingleBlockManager

from ml_judge.values.budgets import ARRAY_WEIGHT
from ml_judge.values.codec import ENCODERS, Encoder, UnsupportedValue
from ml_judge.values.names import describe_unsupported, type_name

UNITS = ("s", "ms", "us", "ns")
_I64 = Struct("<q").pack
_U32 = Struct("<I").pack
_INDEXES = (Index, RangeIndex, MultiIndex, DatetimeIndex, TimedeltaIndex, CategoricalIndex)
_MASKED = (IntegerArray, FloatingArray, BooleanArray)


def _dict_reader(kind: type) -> Callable[[Any], dict[str, Any]]:
    """What reads an instance's own dict, whatever its class says."""
    holder = next(k for k in kind.__mro__ if "__dict__" in vars(k))
    reader: Callable[[Any], dict[str, Any]] = vars(holder)["__dict__"].__get__
    return reader


_frame_dict = _dict_reader(DataFrame)
_series_dict = _dict_reader(Series)
_manager_dict = _dict_reader(SingleBlockManager)
_index_dicts = {kind: _dict_reader(kind) for kind in _INDEXES}
_masked_dicts = {kind: _dict_reader(kind) for kind in _MASKED}
_category_dict = _dict_reader(CategoricalDtype)
_zone_dict = _dict_reader(DatetimeTZDtype)
_string_dict = _dict_reader(StringDtype)
_blocks_of = internals.BlockManager.blocks.__get__
_axes_of = internals.BlockManager.axes.__get__
_placement_of = internals.Block._mgr_locs.__get__
_values_of = internals.Block.values.__get__
_places_of = internals.BlockPlacement.as_array.__get__
_ndarray_of = NDArrayBacked._ndarray.__get__
_dtype_of = NDArrayBacked._dtype.__get__
_key_of = ZoneInfo.__dict__["key"].__get__
_offset_of = timezone.utcoffset
_days_of, _seconds_of = timedelta.days.__get__, timedelta.seconds.__get__
_stamp_base = next(k for k in Timestamp.__mro__ if "_value" in vars(k))
_delta_base = next(k for k in Timedelta.__mro__ if "_value" in vars(k))
_stamp_value, _stamp_unit = vars(_stamp_base)["_value"].__get__, vars(_stamp_base)["unit"].__get__
_delta_value, _delta_unit = vars(_delta_base)["_value"].__get__, vars(_delta_base)["unit"].__get__
_stamp_zone = datetime.tzinfo.__get__
_utc = timezone.utc
# Frozen lists of pandas are lists.
_items = list.__iter__


def _frame(encoder: Encoder, value: Any, depth: int) -> bytes:
    manager = _frame_dict(value)["_mgr"]
    if type(manager) is not BlockManager:
        raise UnsupportedValue("a DataFrame that pandas has not made")
    labels, rows = _axes_of(manager)
    columns: dict[int, Any] = {}
    for block in _blocks_of(manager):
        held = _values_of(block)
        places = _places_of(_placement_of(block)).tolist()
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
        values = _ndarray_of(held)
        return (kind, values[i] if values.ndim == 2 else values, _dtype_of(held))
    return held


def _named(labels: Any, place: int) -> str:
    """How a reader writes the column at a place."""
    try:
        held = _index_dicts[type(labels)](labels)["_data"]
        name = (_ndarray_of(held) if type(held) is StringArray else held)[place]
        if type(name) is str and len(name) < 60:
            return f"[{name!r}]"
    except LookupError:
        pass
    return f".iloc[:, {place}]"


def _series(encoder: Encoder, value: Any, depth: int) -> bytes:
    kept = _series_dict(value)
    manager = kept["_mgr"]
    if type(manager) is not SingleBlockManager:
        raise UnsupportedValue("a Series that pandas has not made")
    held = _manager_dict(manager)
    (rows,), (block,) = held["axes"], held["blocks"]
    name = encoder.node(kept["_name"], depth + 1)
    labels = _index(encoder, rows, depth)
    return b"S" + name + labels + _column(encoder, _slice(_values_of(block), 0), depth)


def _index_node(encoder: Encoder, value: Any, depth: int) -> bytes:
    return b"I" + _index(encoder, value, depth)


def _index(encoder: Encoder, value: Any, depth: int, where: str = ".index") -> bytes:
    kind = type(value)
    if kind not in _index_dicts:
        raise UnsupportedValue(describe_unsupported(kind), where)
    kept = _index_dicts[kind](value)
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
        value = _ndarray_of(value)
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
        is_new = _string_dict(_dtype_of(value))["_na_value"] is not NA
        return _texts(encoder, b"\0" if is_new else b"\1", _ndarray_of(value).tolist())
    if kind is Categorical:
        dtype = _category_dict(_dtype_of(value))
        ordered = b"\1" if dtype["_ordered"] else b"\0"
        categories = _index(encoder, dtype["_categories"], depth, "")
        return b"c" + ordered + categories + _column(encoder, _ndarray_of(value), depth)
    if kind in _masked_dicts:
        kept = _masked_dicts[kind](value)
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
    zone = _zone_dict(dtype)["_tz"] if type(dtype) is DatetimeTZDtype else None
    return b"M" + head + encoder.text(b"s", zone_name(zone)) + _U32(len(values)) + raw


def zone_name(zone: Any) -> str:
    """A time zone's name; of a fixed one its seconds east of Greenwich; empty for none."""
    kind = type(zone)
    if zone is None:
        return ""
    if zone is _utc:
        return "UTC"
    if kind is ZoneInfo:
        key = _key_of(zone)
        if type(key) is str:
            return key
    if kind is timezone:
        offset = _offset_of(zone, None)
        return str(86400 * _days_of(offset) + _seconds_of(offset))
    raise UnsupportedValue(f"times in a time zone of type {type_name(kind)}; name the zone as text")


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
    head = b"P" + bytes((UNITS.index(_stamp_unit(value)),)) + _I64(_stamp_value(value))
    return head + encoder.text(b"s", zone_name(_stamp_zone(value)))


def _timedelta(encoder: Encoder, value: Any, depth: int) -> bytes:
    return b"Q" + bytes((UNITS.index(_delta_unit(value)),)) + _I64(_delta_value(value))


def _nat(encoder: Encoder, value: Any, depth: int) -> bytes:
    return b"v"


def _na(encoder: Encoder, value: Any, depth: int) -> bytes:
    return b"V"


ENCODERS.update({DataFrame: _frame, Series: _series, Timestamp: _timestamp, Timedelta: _timedelta})
ENCODERS.update({type(NaT): _nat, type(NA): _na})
ENCODERS.update({kind: _index_node for kind in _INDEXES})
ENCODERS.update({kind: _array for kind in (*_MASKED, Categorical, StringArray)})
ENCODERS.update({kind: _array for kind in (DatetimeArray, TimedeltaArray, NumpyExtensionArray)})
