"""Tests of the limits that keep decoding quick: of values one by one, and of damaged text."""

import numpy as np
from support import is_quick, raises

from ml_judge.judge.replies import read_reply
from ml_judge.values.codec import TooLarge, UnsupportedValue, encode
from ml_judge.values.decoder import CorruptValue, decode
from ml_judge.values.wire import MAGIC


def test_values_that_are_not_packed_are_fewer():
    none = [None] * 240_000
    assert decode(encode(none)) == none
    assert len(decode(encode([0] * 1_900_000))) == 1_900_000
    for value in ([None] * 300_000, dict.fromkeys(range(130_000))):
        with raises(TooLarge, "one by one"):
            encode(value)
    for count, item in ((300_000, b"N"), (60_000, b"a" + bytes(3))):
        forged = bytes((MAGIC,)) + b"l*" + count.to_bytes(4, "little") + item * count
        with raises(CorruptValue, "too many values"):
            decode(forged)


def test_halves_of_characters_are_few():
    """Each takes the decoder a call: five million of them would take seconds, several times."""
    for value in ("\udc80" * 90_000, np.array(["a\udc80" * 20_000]), ["😀" * 1_000_000]):
        assert np.array_equal(decode(encode(value)), value)
    for value in ("\udc80" * 110_000, ["\udc80" * 30_000] * 4, np.array(["a\udc80" * 60_000])):
        with raises(UnsupportedValue, "halves of characters"):
            encode(value)
    for raw in (b"s" + (600_000).to_bytes(4, "little") + b"\xed\xb2\x80" * 200_000,):
        assert is_quick(lambda r=raw: read_reply(bytes((MAGIC,)) + r), 50)
        with raises(CorruptValue, "halves of characters"):
            decode(bytes((MAGIC,)) + raw)


def test_strings_of_an_array_that_are_no_text_are_told():
    no_text = np.full(3, 0x110000, np.uint32).view("<U1")
    with raises(UnsupportedValue, "no text"):
        encode(no_text)
