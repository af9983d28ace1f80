import random
from collections import Counter, OrderedDict, namedtuple

import numpy as np
from support import raises

from ml_judge.values.budgets import MAX_BYTES
from ml_judge.values.codec import TooLarge, UnsupportedValue, encode
from ml_judge.values.decoder import CorruptValue, decode

VALUES = [
    None,
    True,
    False,
    0,
    1,
    -1,
    255,
    -256,
    2**31,
    -(2**63),
    2**63,
    10**30,
    -(10**30),
    1 << 65535,
    0.0,
    -0.0,
    1.5,
    float("inf"),
    float("nan"),
    5e-324,
    1 + 2j,
    "",
    "é∑😀",
    "\ud800",
    b"",
    b"\0\xff",
    [],
    [1, 2, 3],
    [1.0, float("nan")],
    [True, False],
    [1, 2.0, None],
    [2**63, 1],
    [[1], [2.0]],
    (),
    (1,),
    (1.0, 2.0),
    {},
    {"b": 1, "a": [2]},
    {(1, 2): None, 1.5: 2, None: 3, np.int64(4): 5},
    set(),
    {1, 2, 3},
    {"x", (1, 2)},
    frozenset({1}),
    np.bool_(True),
    np.int8(-3),
    np.uint64(2**64 - 1),
    np.float16(1.5),
    np.float32(0.1),
    np.float64(0.1),
    np.complex64(1j),
    np.str_("é"),
    np.array(3.0),
    np.zeros((0, 3), np.int8),
    np.arange(6).reshape(2, 3),
    np.arange(6).reshape(2, 3).T,
    np.arange(10)[::-2],
    np.array([[True], [False]]),
    np.array(["a", "bcd", ""]),
    np.array([], dtype="U3"),
    np.array([1 + 2j], np.complex64),
    np.zeros((1,) * 40),
]


def same(one, other):
    if type(one) is not type(other):
        return False
    if isinstance(one, np.ndarray):
        return (
            one.shape == other.shape and one.dtype == other.dtype and encode(one) == encode(other)
        )
    return encode(one) == encode(other)


def test_values_come_back_as_they_were():
    for value in VALUES:
        assert same(decode(encode(value)), value), value


def test_a_decoded_array_may_be_written_to():
    for array in (np.arange(3.0), np.zeros((0, 2)), np.array(["ab"])):
        copy = decode(encode(array))
        assert copy.flags.writeable and copy.flags.c_contiguous


def test_encoding_is_deterministic():
    assert encode({"b", "a", "c"}) == encode({"c", "b", "a"})
    assert encode({"a": 1, "b": 2}) != encode({"b": 2, "a": 1})
    big = np.arange(4, dtype=">i4")
    assert encode(big) == encode(big.astype("<i4"))
    assert decode(encode(big)).dtype == np.dtype("<i4")


def test_nothing_but_exact_types_is_carried():
    class Float(float):
        pass

    class Hostile:
        def __getattribute__(self, name):
            raise SystemExit

    point = namedtuple("point", "x y")
    for value, part in [
        (Float(1.0), "a Float"),
        (point(1, 2), "a point"),
        (Counter("a"), "a Counter; return a plain dict"),
        (OrderedDict(a=1), "an OrderedDict"),
        ((x for x in ()), "a generator; return a list or an array"),
        (range(3), "a range"),
        ({}.keys(), "a dict_keys"),
        (NotImplemented, "a NotImplementedType"),
        (len, "a builtin_function_or_method"),
        (Hostile(), "a Hostile"),
        (Hostile, "a type"),
        (np.matrix([[1]]), "a matrix; return a plain array"),
        (np.ma.array([1]), "a MaskedArray"),
        (
            np.array([1, "a", None], dtype=object),
            "an array of dtype object; it holds an int, a str",
        ),
        (np.array([[1], [1, 2]], dtype=object), "it holds a list"),
        (np.array([(1, 2.0)], dtype="i4,f8"), "structured"),
        (np.array(["2020-01-01"], dtype="M8[D]"), "an array of dtype <M8[D]"),
        (np.datetime64("2020-01-01"), "a datetime64"),
        (np.longdouble(1), "a longdouble") if np.longdouble is not np.float64 else (len, "a"),
        (1 << 33_000_000, "an integer of 33,000,001 bits"),
    ]:
        with raises(UnsupportedValue, part):
            encode(value)


def test_the_path_leads_to_what_is_unsupported():
    try:
        encode({"layers": [(1, {2: len})]})
    except UnsupportedValue as error:
        assert error.path == "['layers'][0][1][2]", error.path


def test_a_hostile_type_name_is_only_read():
    class Name(str):
        def __str__(self):
            raise SystemExit

        __len__ = __getitem__ = __format__ = __str__

    class Meta(type):
        @property
        def __name__(cls):
            raise SystemExit

        def __getattribute__(cls, name):
            raise SystemExit

    nameless = Meta(Name("N" * 500), (), {})
    with raises(UnsupportedValue, "a " + "N" * 60 + ";"):
        encode([nameless()])


def test_cyclic_and_deep_values_end():
    cyclic = []
    cyclic.append(cyclic)
    deep = []
    for _ in range(200):
        deep = (deep,)
    for value in (cyclic, deep, {"a": deep}):
        with raises(UnsupportedValue, "nested too deeply"):
            encode(value)
    fine = 1
    for _ in range(99):
        fine = [fine]
    assert same(decode(encode(fine)), fine)


def test_large_values_are_refused_at_once():
    with raises(TooLarge, "2,000,000 values"):
        encode([0] * 20_000_000)
    with raises(TooLarge, "2,000,000 values"):
        encode([[1.0] * 100_000] * 30)
    with raises(TooLarge, "16 MiB"):
        encode("x" * (MAX_BYTES + 1))
    with raises(TooLarge, "16 MiB"):
        encode(np.zeros(MAX_BYTES // 8 + 1))
    with raises(TooLarge, "16 MiB"):
        encode(np.broadcast_to(np.float64(1), (2**13, 2**13)))


def test_the_decoder_is_total():
    rng = random.Random(1)
    seeds = [encode(value) for value in VALUES if len(encode(value)) < 300]
    seeds.append(encode({"kind": "returned", "value": encode([1.0]), "arguments": None}))
    for _ in range(20_000):
        raw = bytearray(rng.choice(seeds))
        for _ in range(rng.randint(1, 4)):
            kind = rng.randrange(4)
            at = rng.randrange(len(raw)) if raw else 0
            if kind == 0 and raw:
                raw[at] = rng.randrange(256)
            elif kind == 1:
                raw[at:at] = rng.choice([b"l*", b"\xff" * 4, b"a", b"d", b"\0\0\0\x80"])
            elif kind == 2:
                del raw[at:]
            else:
                raw += rng.choice(seeds)[1:]
        try:
            encode(decode(bytes(raw)))
        except (CorruptValue, UnsupportedValue, TooLarge):
            pass


def test_corrupt_bytes_are_told_from_values():
    nested = b"\xa1" + b"l*\1\0\0\0" * 100_000 + b"N"
    for raw in [
        b"",
        b"\xa1",
        b"\xa2N",
        b"\xa1NN",
        nested,
        "text",
        None,
        b"\xa1l*\xff\xff\xff\x7f",
        b"\xa1b\xff\xff\xff\x7f",
        b"\xa1a\x0b\x03" + b"\xff\xff\xff\x7f" * 3,
        b"\xa1a\x0b\x02" + b"\0\0\0\0" + b"\xff\xff\xff\xff",
        b"\xa1a\0\1\1\0\0\0\2",
        b"\xa1n\0\2",
        b"\xa1n\x63\2",
        b"\xa1e\1\0\0\0l*\0\0\0\0",
        b"\xa1s\1\0\0\0\xff",
        b"\xa1a\x0e\1\1\0\0\0\1\0\0\0\xff\xff\xff\xff",
    ]:
        with raises(CorruptValue):
            decode(raw)


def test_colliding_keys_are_refused():
    from sys import hash_info

    keys = {i * hash_info.modulus: None for i in range(1, 200)}
    with raises(CorruptValue, "collide"):
        decode(encode(keys))
