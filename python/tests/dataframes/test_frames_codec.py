"""Tables through the codec: what comes out is what went in, and nothing else comes out."""

import random

import numpy as np
import pandas as pd
import pytest

from ml_judge import optional
from ml_judge.values.codec import TooLarge, UnsupportedValue, encode
from ml_judge.values.decoder import CorruptValue, decode
from ml_judge.values.wire import MAGIC

optional.load("pandas")

DAYS = pd.to_datetime(["2026-01-01", "2026-01-02"])
EVERY = pd.DataFrame(
    {
        "int": [1, 2],
        "text": ["x", None],
        "category": pd.Categorical(["u", "v"], ["v", "u", "w"], ordered=True),
        "zoned": DAYS.tz_localize("Europe/Berlin"),
        "utc": DAYS.tz_localize("UTC"),
        "fixed": DAYS.tz_localize("+05:30"),
        "naive": [DAYS[0], pd.NaT],
        "span": pd.to_timedelta([1, None], unit="s"),
        "Int64": pd.array([1, None], dtype="Int64"),
        "Float32": pd.array([1.5, None], dtype="Float32"),
        "boolean": pd.array([True, None], dtype="boolean"),
        "string": pd.array(["a", None], dtype="string"),
        "float": [1.0, np.nan],
        "int8": pd.Series([1, 2], dtype="int8"),
        "bool": [True, False],
        "texts as objects": pd.Series(["a", "b"], dtype=object),
        "mixed": pd.Series([1, "b"], dtype=object),
        "missing": pd.Series([None, pd.NaT], dtype=object),
        "lists": pd.Series([[1, 2], []], dtype=object),
    }
)
VALUES = {
    "every dtype": EVERY,
    "turned": EVERY.T,
    "column": EVERY["int"],
    "text": EVERY["text"],
    "index": EVERY.columns,
    "numbered": EVERY.index,
    "two levels": EVERY.set_index(["int", "text"])[["float"]],
    "times as index": EVERY.set_index("zoned")[["float"]],
    "grouped": EVERY.groupby(["int", "texts as objects"])["float"].agg(["mean", "sum"]),
    "levels of columns": pd.DataFrame(
        [[1, 2]], columns=pd.MultiIndex.from_product([["a"], [1, 2]])
    ),
    "empty": pd.DataFrame(),
    "no columns": pd.DataFrame(index=[3, 4]),
    "no rows": EVERY.iloc[:0],
    "one name twice": pd.DataFrame([[1, 2.5], [3, 4.5]], columns=["a", "a"]),
    "named": pd.Series([1.5, 2.0], index=pd.CategoricalIndex(["a", "b"]), name=("x", 1)),
    "categories": EVERY["category"].array,
    "masked": EVERY["Int64"].array,
    "time": pd.Timestamp("2026-01-01 12:34:56.789"),
    "zoned time": pd.Timestamp("2026-07-01", tz="Asia/Tokyo"),
    "span": pd.Timedelta("1h"),
    "NaT": pd.NaT,
    "NA": pd.NA,
    "inside": [EVERY, {"a": EVERY["int"]}, (pd.NaT,)],
}


@pytest.mark.parametrize("name", VALUES)
def test_it_comes_back_as_it_was(name):
    value = VALUES[name]
    raw = encode(value)
    back = decode(raw)
    assert encode(back) == raw
    assert type(back) is type(value)
    if isinstance(value, pd.DataFrame):
        pd.testing.assert_frame_equal(back, value, check_freq=False)
    elif isinstance(value, pd.Series):
        pd.testing.assert_series_equal(back, value)
    elif isinstance(value, pd.Index):
        pd.testing.assert_index_equal(back, value)
    elif not isinstance(value, list):
        assert repr(back) == repr(value)


class Odd:
    """Lies about all that it is asked."""

    __class__ = int

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1


class Frame(pd.DataFrame):
    """Says that it is another."""

    @property
    def _mgr(self):
        return pd.DataFrame({"x": [42]})._mgr

    @_mgr.setter
    def _mgr(self, value):
        pass


UNSUPPORTED = {
    "a subclass": (Frame({"x": [1]}), "a Frame", ""),
    "objects": (
        pd.DataFrame({"a": [1], "x": pd.Series([Odd()], dtype=object)}),
        "an Odd",
        "['x'].iloc[0]",
    ),
    "an odd label": (pd.DataFrame({Odd(): [1]}), "an Odd", ".columns.iloc[0]"),
    "an odd index": (pd.Series([1], index=[Odd()]), "an Odd", ".index.iloc[0]"),
    "intervals": (pd.DataFrame({"x": pd.cut([1, 2], 2)}), "labels=", "['x']"),
    "periods": (
        pd.DataFrame({"x": pd.period_range("2026", periods=2, freq="M")}),
        "to_timestamp",
        "['x']",
    ),
    "days": (pd.Series(DAYS).dt.date, "a date", ".iloc[0]"),
    "groups": (EVERY.groupby("int"), "a DataFrameGroupBy", ""),
    "deep": (pd.Series([[Odd()]], dtype=object), "an Odd", ".iloc[0][0]"),
}


@pytest.mark.parametrize("name", UNSUPPORTED)
def test_what_is_no_value_is_named_with_its_place(name):
    value, part, path = UNSUPPORTED[name]
    with pytest.raises(UnsupportedValue) as told:
        encode(value)
    assert part in told.value.message
    assert told.value.path == path


def test_no_method_of_pandas_is_asked(monkeypatch):
    raw = encode(EVERY)

    def lie(*_, **__):
        raise AssertionError("asked")

    for kind in (pd.DataFrame, pd.Series, pd.Index, type(EVERY._mgr), pd.Categorical):
        for name in (
            "__getattribute__",
            "__len__",
            "__iter__",
            "__eq__",
            "values",
            "dtype",
            "columns",
        ):
            if name != "__getattribute__" or kind is pd.DataFrame:
                monkeypatch.setattr(kind, name, lie, raising=False)
    try:
        again = encode(EVERY)
    finally:
        monkeypatch.undo()
    assert again == raw


def test_tables_are_bounded():
    with pytest.raises(TooLarge):
        encode(pd.DataFrame({"x": np.zeros(2_100_000)}))
    with pytest.raises(TooLarge):
        encode(pd.DataFrame({"x": pd.Series([1, "a"] * 150_000, dtype=object)}))
    with pytest.raises(TooLarge):
        encode(pd.Series(["x" * 2**20] * 17))
    wide = pd.DataFrame(np.zeros((1, 100_000)))
    with pytest.raises(TooLarge):
        encode(wide)


def test_damaged_bytes_give_a_value_or_are_refused():
    rng = random.Random(1)
    whole = [encode(VALUES[name]) for name in ("every dtype", "two levels", "named", "zoned time")]
    for raw in whole:
        for _ in range(400):
            damaged = bytearray(raw)
            for _ in range(rng.choice((1, 1, 2, 8))):
                damaged[rng.randrange(1, len(raw))] = rng.randrange(256)
            if rng.random() < 0.2:
                damaged = damaged[: rng.randrange(2, len(raw))]
            try:
                decode(bytes(damaged))
            except CorruptValue:
                pass


def test_a_range_is_laid_out_only_as_far_as_values_may_go():
    raw = encode(pd.RangeIndex(3))
    long = raw.replace((3).to_bytes(8, "little"), (2**40).to_bytes(8, "little"))
    assert long != raw
    with pytest.raises(CorruptValue):
        decode(long)


def test_zones_name_no_files():
    raw = encode(pd.Timestamp("2026-01-01", tz="Asia/Tokyo"))
    for other in (b"../../etcx", b"/etc/passx", b"Asia/Tokya"):
        with pytest.raises(CorruptValue):
            decode(raw.replace(b"Asia/Tokyo", other))


def test_without_pandas_the_tags_are_unknown():
    for tag in b"BCEGHJ":
        with pytest.raises(CorruptValue):
            decode(bytes((MAGIC, tag)))
