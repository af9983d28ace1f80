"""Decoding what `encoding.py` has encoded, of which nothing is believed.

What comes out is made anew by pandas of checked arrays; importing this teaches `decoder.py`.
"""

from array import array
from builtins import (
    Exception,
    bool,
    bytes,
    float,
    int,
    len,
    list,
    range,
    str,
    sum,
    type,
    zip,
)
from collections.abc import Callable
from datetime import timedelta, timezone
from re import compile as _pattern
from struct import Struct
from typing import Any
from zoneinfo import ZoneInfo

from numpy import dtype as np_dtype
from numpy import empty, frombuffer, ndarray
from pandas import (
    NA,
    Categorical,
    CategoricalDtype,
    DataFrame,
    DatetimeTZDtype,
    Index,
    MultiIndex,
    NaT,
    RangeIndex,
    Series,
    StringDtype,
    Timedelta,
    Timestamp,
)
from pandas.core.arrays import BooleanArray, DatetimeArray, FloatingArray, IntegerArray
from pandas.core.arrays.string_ import StringArray

from ml_judge.dataframes.encoding import UNITS
from ml_judge.values.decoder import DECODERS, CorruptValue, Decoder

_READ_I64 = Struct("<q").unpack
_MAX_LEVELS = 100
_UTC = timezone.utc
_ZONE = _pattern(r"[A-Za-z][A-Za-z0-9_+\-]*(?:/[A-Za-z0-9_+\-]+){0,3}").fullmatch
_OFFSET = _pattern(r"-?[0-9]{1,5}").fullmatch
_NEW_TEXT = StringDtype("python", na_value=float("nan"))
_OLD_TEXT = StringDtype("python", na_value=NA)
_OBJECT = np_dtype(object)


def _frame(decoder: Decoder, depth: int) -> DataFrame:
    labels = _index(decoder, depth)
    rows = _index(decoder, depth)
    count = decoder.length(2)
    if count != len(labels):
        raise CorruptValue("a frame has other columns than labels")
    columns = {i: _held(_column(decoder, depth), rows) for i in range(count)}
    frame = DataFrame(columns, index=rows)
    frame.columns = labels
    return frame


def _series(decoder: Decoder, depth: int) -> Series:
    name = decoder.node(depth + 1)
    rows = _index(decoder, depth)
    series: Series = _held(_column(decoder, depth), rows)
    series.name = name
    return series


def _held(values: Any, rows: Index) -> Series:
    """A column of a frame. With its dtype said: pandas would take objects that are text for text."""
    if len(values) != len(rows):
        raise CorruptValue("a column has another length than its index")
    return Series(values, index=rows, dtype=values.dtype, copy=False)


def _index(decoder: Decoder, depth: int) -> Index:
    form = decoder.take(1)
    if form == b"m":
        return _levels(decoder, depth)
    name = decoder.node(depth + 1)
    if form == b"r":
        start, stop, step = (_READ_I64(decoder.take(8))[0] for _ in range(3))
        span = range(start, stop, step)
        # Whatever is compared or drawn is laid out in full.
        decoder.nodes += len(span)
        decoder.bound()
        return RangeIndex(span, name=name)
    if form != b"a":
        raise CorruptValue("it holds an unknown index")
    values = _column(decoder, depth)
    return Index(values, dtype=values.dtype, name=name)


def _levels(decoder: Decoder, depth: int) -> MultiIndex:
    count = decoder.length(3)
    if count > _MAX_LEVELS or depth > _MAX_LEVELS:
        raise CorruptValue("an index has too many levels")
    levels, codes, names = [], [], []
    for _ in range(count):
        names.append(decoder.node(depth + 1))
        levels.append(_index(decoder, depth + 1))
        codes.append(_codes(_column(decoder, depth), len(levels[-1])))
    if len({len(places) for places in codes}) > 1:
        raise CorruptValue("an index has levels of different lengths")
    return MultiIndex(levels, codes, names=names, verify_integrity=False)


def _codes(values: Any, count: int) -> Any:
    if type(values) is not ndarray or values.dtype.kind != "i":
        raise CorruptValue("places are no whole numbers")
    if len(values) and not -1 <= values.min() <= values.max() < count:
        raise CorruptValue("a place is outside of its level")
    return values


def _array(decoder: Decoder, depth: int) -> Any:
    return _column(decoder, depth)


def _column(decoder: Decoder, depth: int) -> Any:
    decoder.single(1)
    tag = decoder.take(1)
    if tag == b"a":
        return _plain(decoder)
    if tag == b"s":
        return _texts(decoder)
    if tag == b"o":
        items = [decoder.node(depth + 1) for _ in range(decoder.length(1))]
        return _objects(items)
    if tag == b"M" or tag == b"m":
        return _times(decoder, tag)
    if tag == b"x":
        values, gaps = _column(decoder, depth), _tagged(decoder)
        kind = {"b": BooleanArray, "f": FloatingArray}.get(values.dtype.kind, IntegerArray)
        return kind(values, gaps)
    if tag == b"c":
        is_ordered = decoder.take(1) == b"\1"
        categories = _index(decoder, depth)
        codes = _codes(_column(decoder, depth), len(categories))
        return Categorical.from_codes(codes, dtype=CategoricalDtype(categories, is_ordered))
    raise CorruptValue("it holds an unknown column")


def _tagged(decoder: Decoder) -> Any:
    if decoder.take(1) != b"a":
        raise CorruptValue("it holds an unknown column")
    return _plain(decoder)


def _plain(decoder: Decoder) -> Any:
    values = decoder.array()
    if values.ndim != 1 or values.dtype.kind == "U":
        raise CorruptValue("a column has a wrong form")
    return values


def _objects(items: list[Any]) -> Any:
    values = empty(len(items), _OBJECT)
    for i, item in zip(range(len(items)), items):
        values[i] = item
    return values


def _texts(decoder: Decoder) -> Any:
    form = decoder.take(1)
    count = decoder.length(5)
    gaps = decoder.take(count)
    lengths = array("I")
    lengths.frombytes(decoder.take(4 * count))
    text = decoder.text()
    if gaps.translate(None, b"\0\1") or form not in (b"\0", b"\1", b"\2"):
        raise CorruptValue("it holds unknown text")
    if sum(lengths) != len(text):
        raise CorruptValue("text has another length than its parts")
    items: list[Any] = []
    at = 0
    for length in lengths:
        items.append(text[at : at + length])
        at += length
    values = empty(count, _OBJECT)
    values[:] = items
    if form == b"\2":
        return values
    values[frombuffer(gaps, bool)] = float("nan") if form == b"\0" else NA
    return StringArray(values, dtype=_NEW_TEXT if form == b"\0" else _OLD_TEXT)


def _times(decoder: Decoder, tag: bytes) -> Any:
    unit = _unit(decoder)
    zone = None
    if tag == b"M":
        if decoder.take(1) != b"s":
            raise CorruptValue("times have an unknown time zone")
        zone = _zone(decoder.text())
    raw = decoder.take(8 * decoder.length(8))
    values = frombuffer(raw, "<i8").copy().view(f"{tag.decode()}8[{unit}]")
    if zone is None:
        return values
    return DatetimeArray._simple_new(values, dtype=DatetimeTZDtype(unit, zone))


def _unit(decoder: Decoder) -> str:
    code = decoder.take(1)[0]
    if code >= len(UNITS):
        raise CorruptValue("times have an unknown unit")
    return UNITS[code]


def _zone(name: str) -> Any:
    if name == "":
        return None
    if name == "UTC":
        return _UTC
    if _OFFSET(name):
        return timezone(timedelta(seconds=int(name)))
    if not _ZONE(name):
        raise CorruptValue("times have an unknown time zone")
    return ZoneInfo(name)


def _timestamp(decoder: Decoder, depth: int) -> Any:
    unit, value = _unit(decoder), _READ_I64(decoder.take(8))[0]
    if decoder.take(1) != b"s":
        raise CorruptValue("a time has an unknown time zone")
    zone = _zone(decoder.text())
    stamp = Timestamp(value, unit=unit).as_unit(unit)
    return stamp if zone is None else stamp.tz_localize(_UTC).tz_convert(zone)


def _timedelta(decoder: Decoder, depth: int) -> Any:
    unit = _unit(decoder)
    return Timedelta(_READ_I64(decoder.take(8))[0], unit=unit).as_unit(unit)


def _nat(decoder: Decoder, depth: int) -> Any:
    return NaT


def _na(decoder: Decoder, depth: int) -> Any:
    return NA


def _checked(decode: Callable[[Decoder, int], Any]) -> Callable[[Decoder, int], Any]:
    def decode_checked(decoder: Decoder, depth: int) -> Any:
        try:
            return decode(decoder, depth)
        except CorruptValue:
            raise
        except Exception as error:  # pandas refuses in many ways
            raise CorruptValue("it holds an impossible table") from error

    return decode_checked


DECODERS.update(
    {
        tag: _checked(decode)
        for tag, decode in (
            (b"D", _frame),
            (b"S", _series),
            (b"I", _index),
            (b"A", _array),
            (b"P", _timestamp),
            (b"Q", _timedelta),
            (b"v", _nat),
            (b"V", _na),
        )
    }
)
