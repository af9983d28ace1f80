"""Where pandas keeps what it holds: readers that go past every method which a submission may replace.

All of them are C descriptors, or read an instance's own dict, and are bound before a submission runs.
"""

from builtins import next, str, type, vars
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

from pandas import (
    CategoricalDtype,
    CategoricalIndex,
    DataFrame,
    DatetimeIndex,
    DatetimeTZDtype,
    Index,
    MultiIndex,
    RangeIndex,
    Series,
    StringDtype,
    Timedelta,
    TimedeltaIndex,
    Timestamp,
)
from pandas._libs import internals
from pandas._libs.arrays import NDArrayBacked
from pandas.core.arrays import BooleanArray, FloatingArray, IntegerArray
from pandas.core.internals.managers import SingleBlockManager

from ml_judge.values.codec import UnsupportedValue
from ml_judge.values.names import type_name

INDEXES = (Index, RangeIndex, MultiIndex, DatetimeIndex, TimedeltaIndex, CategoricalIndex)
MASKED = (IntegerArray, FloatingArray, BooleanArray)


def _dict_reader(kind: type) -> Callable[[Any], dict[str, Any]]:
    """What reads an instance's own dict, whatever its class says."""
    holder = next(k for k in kind.__mro__ if "__dict__" in vars(k))
    reader: Callable[[Any], dict[str, Any]] = vars(holder)["__dict__"].__get__
    return reader


frame_dict = _dict_reader(DataFrame)
series_dict = _dict_reader(Series)
manager_dict = _dict_reader(SingleBlockManager)
index_dicts = {kind: _dict_reader(kind) for kind in INDEXES}
masked_dicts = {kind: _dict_reader(kind) for kind in MASKED}
category_dict = _dict_reader(CategoricalDtype)
zone_dict = _dict_reader(DatetimeTZDtype)
string_dict = _dict_reader(StringDtype)
blocks_of = internals.BlockManager.blocks.__get__
axes_of = internals.BlockManager.axes.__get__
placement_of = internals.Block._mgr_locs.__get__
values_of = internals.Block.values.__get__
places_of = internals.BlockPlacement.as_array.__get__
ndarray_of = NDArrayBacked._ndarray.__get__
dtype_of = NDArrayBacked._dtype.__get__
_key_of = ZoneInfo.__dict__["key"].__get__
_offset_of = timezone.utcoffset
_days_of, _seconds_of = timedelta.days.__get__, timedelta.seconds.__get__
_stamp_base = next(k for k in Timestamp.__mro__ if "_value" in vars(k))
_delta_base = next(k for k in Timedelta.__mro__ if "_value" in vars(k))
stamp_value, stamp_unit = vars(_stamp_base)["_value"].__get__, vars(_stamp_base)["unit"].__get__
delta_value, delta_unit = vars(_delta_base)["_value"].__get__, vars(_delta_base)["unit"].__get__
stamp_zone = datetime.tzinfo.__get__
_utc = timezone.utc


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
