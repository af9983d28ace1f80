"""Decoding: the way back from bytes, of which nothing is believed. The format is in `wire.py`.

Every length is checked against the bytes that are left before anything is allocated for it.
"""

from array import array
from builtins import (
    Exception,
    MemoryError,
    OverflowError,
    TypeError,
    UnicodeDecodeError,
    ValueError,
    bytes,
    complex,
    dict,
    frozenset,
    hash,
    int,
    len,
    list,
    map,
    memoryview,
    object,
    range,
    set,
    str,
    tuple,
    type,
    zip,
)
from codecs import utf_32_le_decode
from struct import Struct
from typing import Any

from numpy import dtype as np_dtype
from numpy import frombuffer, ndarray, str_, zeros

from ml_judge.values.budgets import (
    ARRAY_WEIGHT,
    LIST_WEIGHT,
    MAX_BYTES,
    MAX_DEPTH,
    MAX_HALVES,
    MAX_INT_BITS,
    MAX_NODES,
    MAX_REPLY_BYTES,
    MAX_SINGLES,
)
from ml_judge.values.table import Table
from ml_judge.values.wire import DTYPES, MAGIC, STRING_CODE

_READ_U32 = Struct("<I").unpack_from
_READ_F64 = Struct("<d").unpack_from
_READ_C128 = Struct("<dd").unpack_from
_MAX_DIMENSIONS = 64
_MAX_COLLISIONS = 64
_TEXT = frozenset((str,))
_CELLS = frozenset((type(None), int, float, str, bytes))


# Tag → what decodes it, for values of optional packages: `dataframes/decoding.py` adds those of pandas.
DECODERS: dict[bytes, Any] = {}


class CorruptValue(Exception):
    """Bytes that are not an encoded value."""


class Decoder:
    """A position in bytes that nobody vouches for."""

    __slots__ = ("raw", "at", "nodes", "singles", "halves")

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self.at = 1
        self.nodes = 0
        self.singles = 0
        self.halves = 0

    def take(self, size: int) -> bytes:
        end = self.at + size
        if end > len(self.raw):
            raise CorruptValue("it ends too early")
        taken = self.raw[self.at : end]
        self.at = end
        return taken

    def number(self) -> int:
        at = self.at
        self.at = at + 4
        if self.at > len(self.raw):
            raise CorruptValue("it ends too early")
        count: int = _READ_U32(self.raw, at)[0]
        return count

    def length(self, width: int) -> int:
        """A count of items of at least `width` bytes each: no more than can still follow."""
        count = self.number()
        if count * width > len(self.raw) - self.at:
            raise CorruptValue("a length is too large")
        self.nodes += count
        self.bound()
        return count

    def bound(self) -> None:
        if self.nodes > 2 * MAX_NODES:
            raise CorruptValue("it holds too many values")

    def single(self, weight: int) -> None:
        self.singles += weight
        if self.singles > MAX_SINGLES + 1:
            raise CorruptValue("it holds too many values")

    def node(self, depth: int) -> Any:
        if depth > MAX_DEPTH:
            raise CorruptValue("it is nested too deeply")
        self.single(1)
        tag = self.take(1)
        if tag == b"f":
            return _READ_F64(self.take(8))[0]
        if tag == b"i":
            return self.integer()
        if tag == b"s":
            return self.text()
        if tag == b"N":
            return None
        if tag == b"T":
            return True
        if tag == b"F":
            return False
        if tag == b"l":
            return self.sequence(depth)
        if tag == b"t":
            return tuple(self.sequence(depth))
        if tag == b"d":
            return self.mapping(depth)
        if tag == b"a":
            return self.array()
        if tag == b"n":
            dtype = self.dtype(self.take(1)[0])
            return frombuffer(self.checked(dtype, self.take(dtype.itemsize)), dtype)[0]
        if tag == b"u":
            return str_(self.text())
        if tag == b"e":
            return set(self.keys([self.node(depth + 1) for _ in range(self.length(1))]))
        if tag == b"z":
            return frozenset(self.keys([self.node(depth + 1) for _ in range(self.length(1))]))
        if tag == b"R":
            return self.table(depth)
        if tag == b"c":
            return complex(*_READ_C128(self.take(16)))
        if tag == b"b":
            return self.take(self.number())
        if tag in DECODERS:
            return DECODERS[tag](self, depth)
        raise CorruptValue("it holds an unknown tag")

    def table(self, depth: int) -> Table:
        parts = self.node(depth + 1)
        if type(parts) is not tuple or list(map(type, parts)) != [list, list, list, int, list]:
            raise CorruptValue("a table has other parts")
        names, types, order, count, columns = parts
        if not _TEXT.issuperset(map(type, [*names, *types, *order])):
            raise CorruptValue("a table has a name that is no text")
        if len(types) not in (0, len(names)) or len(columns) != len(names):
            raise CorruptValue("a table has other columns than names")
        for column in columns:
            if type(column) is not list or len(column) != count:
                raise CorruptValue("a table has columns of different lengths")
            if not _CELLS.issuperset(map(type, column)):
                raise CorruptValue("a table holds something that no database does")
        # Without a column there is no telling how many rows: a query always has one.
        if not names and count != 0:
            raise CorruptValue("a table has rows without columns")
        return Table(tuple(names), list(zip(*columns)), tuple(types), tuple(order))

    def integer(self) -> int:
        size = self.number()
        if size > MAX_INT_BITS // 8 + 1:
            raise CorruptValue("an integer is too long")
        return int.from_bytes(self.take(size), "little", signed=True)

    def text(self) -> str:
        raw = self.take(self.number())
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            self.half(len(raw) // 3)
            return raw.decode("utf-8", "surrogatepass")

    def half(self, characters: int) -> None:
        self.halves += characters
        if self.halves > MAX_HALVES:
            raise CorruptValue("it holds too many halves of characters")

    def sequence(self, depth: int) -> list[Any]:
        self.single(LIST_WEIGHT - 1)
        form = self.take(1)
        if form == b"*":
            return [self.node(depth + 1) for _ in range(self.length(1))]
        if form not in (b"f", b"q"):
            raise CorruptValue("it holds an unknown list")
        packed = array("d" if form == b"f" else "q")
        packed.frombytes(self.take(8 * self.length(8)))
        return packed.tolist()

    def mapping(self, depth: int) -> dict[Any, Any]:
        keys = []
        values = []
        for _ in range(self.length(2)):
            keys.append(self.node(depth + 1))
            values.append(self.node(depth + 1))
        return dict(zip(self.keys(keys), values))

    def keys(self, keys: list[Any]) -> list[Any]:
        # Keys made to collide would turn building a dict into a quadratic loop.
        if len(keys) - len(set(map(hash, keys))) > _MAX_COLLISIONS:
            raise CorruptValue("too many of its keys collide")
        return keys

    def dtype(self, code: int) -> np_dtype[Any]:
        if code >= STRING_CODE:
            raise CorruptValue("it holds an unknown dtype")
        dtype: np_dtype[Any] = DTYPES[code]
        return dtype

    def checked(self, dtype: np_dtype[Any], raw: bytes) -> bytes:
        if dtype.kind == "b" and raw.translate(None, b"\0\1"):
            raise CorruptValue("a bool is neither true nor false")
        return raw

    def array(self) -> ndarray[Any, Any]:
        self.single(ARRAY_WEIGHT - 1)
        code, dimensions = self.take(2)
        if dimensions > _MAX_DIMENSIONS:
            raise CorruptValue("an array has too many dimensions")
        is_text = code == STRING_CODE
        width = self.number() if is_text else 0
        shape = [self.number() for _ in range(dimensions)]
        size = 4 * width if is_text else self.dtype(code).itemsize
        count = 1
        for n in shape:
            # Also of an empty array, whose other dimensions may not be absurd.
            count *= n or 1
            if count * (size or 1) > MAX_BYTES:
                raise CorruptValue("an array is too large")
        raw = self.take(0 if 0 in shape else count * size)
        if is_text:
            try:
                utf_32_le_decode(raw, "strict", True)
            except UnicodeDecodeError:
                self.half(len(raw) // 4)
                utf_32_le_decode(raw, "surrogatepass", True)
            dtype = np_dtype(("<U", width))
        else:
            dtype = self.dtype(code)
        if not raw:
            return zeros(shape, dtype)
        return frombuffer(self.checked(dtype, raw), dtype).reshape(shape).copy()


def decode(raw: object) -> Any:
    """The value of some bytes, whoever made them.

    Raises CorruptValue for anything that `encode` cannot have written.
    """
    if type(raw) is memoryview:
        raw = raw.tobytes()
    if type(raw) is not bytes or len(raw) < 2 or raw[0] != MAGIC or len(raw) > MAX_REPLY_BYTES:
        raise CorruptValue("it is not an encoded value")
    decoder = Decoder(raw)
    try:
        value = decoder.node(0)
    except CorruptValue:
        raise
    except (ValueError, TypeError, OverflowError, MemoryError) as error:
        raise CorruptValue("it holds an impossible value") from error
    if decoder.at != len(raw):
        raise CorruptValue("something follows it")
    return value
