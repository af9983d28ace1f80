"""Encoding: the closed codec in which values cross between interpreters: data only, never code.

The format is in `wire.py`. This module runs beside untrusted code. Each name it uses is bound here
before that code starts, values are told apart by `type(v) is T`, and only C methods of those exact
types are called.
"""

from array import array
from builtins import (
    Exception,
    OverflowError,
    UnicodeDecodeError,
    UnicodeEncodeError,
    bytes,
    complex,
    dict,
    enumerate,
    float,
    frozenset,
    int,
    len,
    list,
    map,
    range,
    repr,
    set,
    sorted,
    str,
    tuple,
    type,
)
from codecs import utf_32_le_decode as _decode_text
from struct import Struct
from typing import Any

from numpy import ndarray, str_

from ml_judge.values.budgets import (
    ARRAY_WEIGHT,
    LIST_WEIGHT,
    MAX_BYTES,
    MAX_DEPTH,
    MAX_HALVES,
    MAX_INT_BITS,
    MAX_NODES,
    MAX_SINGLES,
)
from ml_judge.values.names import describe_unsupported
from ml_judge.values.table import Table
from ml_judge.values.wire import DTYPE_CODES, MAGIC, SCALAR_TYPES, STRING_CODE

# Type → what encodes it, for types of optional packages: `dataframes/encoding.py` adds those of pandas.
ENCODERS: dict[type, Any] = {}
# What was nested too deeply, for ever: taking thousands of levels apart ends Python in a browser.
too_deep: list[Any] = []
_U32 = Struct("<I").pack
_F64 = Struct("<d").pack
_C128 = Struct("<dd").pack


class UnsupportedValue(Exception):
    """A value the codec does not carry. `message` completes "returned …"; `path` says where."""

    def __init__(self, message: str, path: str = "") -> None:
        self.message = message
        self.path = path


class TooLarge(Exception):
    """A value with too many elements or bytes. `message` says which."""

    def __init__(self, message: str) -> None:
        self.message = message


class Encoder:
    """One value on its way to bytes, with what it has used of the limits."""

    __slots__ = ("nodes", "singles", "halves", "size", "max_bytes")

    def __init__(self, max_bytes: int) -> None:
        self.max_bytes = max_bytes
        self.nodes = 0
        self.singles = 0
        self.halves = 0
        self.size = 0

    def count(self, nodes: int, size: int) -> None:
        self.nodes += nodes
        self.size += size
        if self.nodes > MAX_NODES:
            raise TooLarge(f"more than {MAX_NODES:,} values")
        if self.size > self.max_bytes:
            raise TooLarge(f"more than {self.max_bytes // 2**20} MiB")

    def fits(self, items: int) -> None:
        # Before anything looks at the items: there may be so many that looking takes seconds.
        if self.nodes + items > MAX_NODES:
            raise TooLarge(f"more than {MAX_NODES:,} values")

    def single(self, items: int) -> None:
        if self.singles + items > MAX_SINGLES:
            raise TooLarge(f"more than {MAX_SINGLES:,} values one by one, not in an array")

    def node(self, value: Any, depth: int) -> bytes:
        kind = type(value)
        self.count(1, 5)
        self.single(1)
        self.singles += 1
        if kind is float:
            return b"f" + _F64(value)
        if kind is int:
            return self.integer(value)
        if kind is str:
            return self.text(b"s", value)
        if value is None:
            return b"N"
        if value is True:
            return b"T"
        if value is False:
            return b"F"
        if depth >= MAX_DEPTH:
            too_deep.append(value)
            raise UnsupportedValue(
                f"a value nested too deeply, in more than {MAX_DEPTH} levels, or inside itself"
            )
        if kind is list:
            self.fits(len(value))
            return self.sequence(b"l", tuple(value), depth)
        if kind is tuple:
            self.fits(len(value))
            return self.sequence(b"t", value, depth)
        if kind is dict:
            self.fits(len(value))
            return self.mapping(value, depth)
        if kind is ndarray:
            return self.array(value)
        if kind in SCALAR_TYPES:
            raw: bytes = value.tobytes()
            return b"n" + bytes((SCALAR_TYPES[kind],)) + raw
        if kind is str_:
            return self.text(b"u", str.__str__(value))
        if kind is set or kind is frozenset:
            self.fits(len(value))
            return self.unordered(b"e" if kind is set else b"z", tuple(value), depth)
        if kind is Table:
            return self.table(value, depth)
        if kind is complex:
            return b"c" + _C128(value.real, value.imag)
        if kind is bytes:
            self.count(0, len(value))
            data: bytes = value
            return b"b" + _U32(len(data)) + data
        if kind in ENCODERS:
            encoded: bytes = ENCODERS[kind](self, value, depth)
            return encoded
        raise UnsupportedValue(describe_unsupported(kind))

    def table(self, value: Table, depth: int) -> bytes:
        rows = value.rows
        self.fits(len(rows) * len(value.columns))
        # By columns: one of nothing but ints, or of nothing but floats, is packed.
        columns = [[row[index] for row in rows] for index in range(len(value.columns))]
        parts = (list(value.columns), list(value.types), list(value.order), len(rows), columns)
        return b"R" + self.node(parts, depth + 1)

    def integer(self, value: int) -> bytes:
        bits = value.bit_length()
        if bits > MAX_INT_BITS:
            raise UnsupportedValue(f"an integer of {bits:,} bits")
        raw = value.to_bytes(bits // 8 + 1, "little", signed=True)
        self.count(0, len(raw))
        return b"i" + _U32(len(raw)) + raw

    def text(self, tag: bytes, value: str) -> bytes:
        self.count(0, len(value))
        try:
            raw = value.encode("utf-8")
        except UnicodeEncodeError:
            self.half(len(value))
            raw = value.encode("utf-8", "surrogatepass")
        self.count(0, len(raw) - len(value))
        return tag + _U32(len(raw)) + raw

    def half(self, characters: int) -> None:
        self.halves += characters
        if self.halves > MAX_HALVES:
            raise UnsupportedValue("long text with halves of characters in it")

    def sequence(self, tag: bytes, items: tuple[Any, ...], depth: int) -> bytes:
        self.singles += LIST_WEIGHT - 1
        kinds = set(map(type, items))
        self.count(len(items), 0)
        if kinds == {float}:
            self.count(0, 8 * len(items))
            return tag + b"f" + _U32(len(items)) + array("d", items).tobytes()
        if kinds == {int}:
            try:
                packed = array("q", items)
            except OverflowError:
                pass
            else:
                self.count(0, 8 * len(items))
                return tag + b"q" + _U32(len(items)) + packed.tobytes()
        self.count(-len(items), 0)
        self.single(len(items))
        parts = [tag + b"*" + _U32(len(items))]
        for index, item in enumerate(items):
            try:
                parts.append(self.node(item, depth + 1))
            except UnsupportedValue as error:
                error.path = f"[{index}]{error.path}"
                raise
        return b"".join(parts)

    def mapping(self, value: dict[Any, Any], depth: int) -> bytes:
        self.single(2 * len(value))
        items = tuple(value.items())
        parts = [b"d" + _U32(len(items))]
        for key, item in items:
            parts.append(self.node(key, depth + 1))
            try:
                parts.append(self.node(item, depth + 1))
            except UnsupportedValue as error:
                kind = type(key)
                # Python refuses to print integers of more than 4300 digits.
                is_short = len(key) < 60 if kind is str else kind is int and key.bit_length() < 200
                shown = repr(key) if is_short else "…"
                error.path = f"[{shown}]{error.path}"
                raise
        return b"".join(parts)

    def unordered(self, tag: bytes, items: tuple[Any, ...], depth: int) -> bytes:
        self.single(len(items))
        return tag + _U32(len(items)) + b"".join(sorted([self.node(i, depth + 1) for i in items]))

    def array(self, value: ndarray) -> bytes:
        dtype = value.dtype
        self.count(0, value.nbytes)
        self.singles += ARRAY_WEIGHT - 1
        if dtype.kind == "U":
            code = STRING_CODE
            width = _U32(dtype.itemsize // 4)
        elif (dtype.kind, dtype.itemsize) in DTYPE_CODES and dtype.names is None:
            code = DTYPE_CODES[(dtype.kind, dtype.itemsize)]
            width = b""
        else:
            raise UnsupportedValue(self.unsupported_array(value))
        if dtype.byteorder == ">":
            value = value.astype(dtype.newbyteorder("<"))
        shape = value.shape
        head = b"a" + bytes((code, len(shape))) + width + b"".join([_U32(n) for n in shape])
        raw = value.tobytes()
        if width:
            self.characters(raw)
        return head + raw

    def characters(self, raw: bytes) -> None:
        try:
            _decode_text(raw, "strict", True)
        except UnicodeDecodeError:
            self.half(len(raw) // 4)
            try:
                _decode_text(raw, "surrogatepass", True)
            except UnicodeDecodeError:
                raise UnsupportedValue("an array of strings that are no text") from None

    def unsupported_array(self, value: ndarray) -> str:
        if value.dtype.kind != "O":
            kind = "structured" if value.dtype.names is not None else value.dtype.str
            return f"an array of dtype {kind}; return numbers, bools or strings"
        kinds = []
        for item in value.reshape(-1)[:100].tolist():
            kind = describe_unsupported(type(item)).split(";")[0]
            if kind not in kinds:
                kinds.append(kind)
        inside = ", ".join(kinds[:3]) if kinds else "nothing"
        return f"an array of dtype object; it holds {inside}, so its elements have no common type"


def encode(value: Any, max_bytes: int = MAX_BYTES) -> bytes:
    """The bytes of a value.

    Carries None, bool, int, float, complex, str, bytes, list, tuple, dict, set, frozenset, NumPy
    scalars and arrays (bools, integers, floats, complex numbers, fixed-width strings) and Tables,
    exactly these types and no subclasses; and what `dataframes/encoding.py` adds where there is pandas.

    Raises UnsupportedValue for anything else, for integers above 64 Ki bits and for nesting above
    100 levels; TooLarge above 2,000,000 values, 250,000 that are not packed, or `max_bytes`.
    """
    return bytes((MAGIC,)) + Encoder(max_bytes).node(value, 0)
