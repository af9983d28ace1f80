"""Values as they were at one moment: small ones whole, of large ones what can be seen of them.

Runs in the candidate's interpreter on values of the submission. Only exact types of Python and
NumPy are looked into; of anything else no more than the name of its type is told.
"""

from __future__ import annotations

import zlib
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]
# A window of an array: as much as one looks at beside a line of code.
MAX_ROWS = 16
MAX_COLUMNS = 12
MAX_KEPT_BYTES = 8 * 2**20
# What the codec carries one by one.
_MAX_KEPT_SINGLES = 180_000
_MAX_ITEMS = 200
_MAX_DEPTH = 4
_MAX_TEXT = 200
_MAX_BITS = 4000
# Arrays of more bytes are known by some of their elements.
_MAX_SUMMED = 2**18
_SAMPLED = 4096
_SCALARS = (bool, int, float, complex, type(None))
_OVERHEAD = 64


class Snapshots:
    """Values kept, each of them once; a number stands for each."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self._numbers: dict[object, int] = {}
        self._bytes = 0
        self._singles = 0

    @property
    def is_full(self) -> bool:
        """Whether there is room for no more."""
        return self._bytes > MAX_KEPT_BYTES or self._singles > _MAX_KEPT_SINGLES

    def key(self, value: object) -> object:
        """What a value is known by: equal keys, equal pictures."""
        kind = type(value)
        if kind in _SCALARS:
            # NaN is like itself here, and 1 is not True.
            return (kind, _number_text(value))
        if kind is str:
            return (kind, value[:_MAX_TEXT], len(value))  # type: ignore[index, arg-type]  # it is one
        if isinstance(value, np.generic) and kind.__module__ == "numpy":
            return (kind, value.tobytes())
        if kind is np.ndarray:
            return _array_key(value)  # type: ignore[arg-type]  # it is one
        return (kind, _text(value, _Room()))

    def keep(self, key: object, value: object) -> int:
        """The number of a value; `key` is its own."""
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self.values)
            self.values.append(self._taken(value))
        return number

    def _taken(self, value: object) -> tuple[Any, ...]:
        room = _Room()
        plain = _copy(value, room)
        if not room.is_full:
            self._count(_MAX_ITEMS - room.items + 2, _MAX_ITEMS - room.items)
            return ("whole", plain)
        if type(value) is np.ndarray and value.dtype.kind in "biufc":
            window = _window(value)
            self._count(8 + value.ndim, window.nbytes // 8)
            finite = value[np.isfinite(value)] if value.dtype.kind in "fc" else value.reshape(-1)
            ends = (None, None)
            if finite.size and value.dtype.kind != "c":
                ends = (finite.min().item(), finite.max().item())
            return (
                "part",
                window,
                list(map(int, value.shape)),
                int(value.size - finite.size),
                *ends,
            )
        length = len(value) if type(value) in (list, tuple, dict, set, frozenset, str) else -1  # type: ignore[arg-type]  # one that has a length
        text = _text(value, _Room())
        self._count(5, len(text) // 8)
        return ("text", type(value).__name__[:_MAX_TEXT], length, text)

    def _count(self, singles: int, words: int) -> None:
        self._singles += singles + 4
        self._bytes += _OVERHEAD + 8 * words


class _Room:
    """How much of a value may still be looked at."""

    __slots__ = ("items", "is_full")

    def __init__(self) -> None:
        self.items = _MAX_ITEMS
        self.is_full = False

    def take(self, count: int) -> bool:
        self.items -= count
        if self.items < 0:
            self.is_full = True
        return not self.is_full


def _copy(value: Any, room: _Room, depth: int = 0) -> Any:
    """The value with lists and arrays of its own; None, and no room left, where it is not small and plain."""
    kind = type(value)
    if not room.take(1) or depth > _MAX_DEPTH:
        room.is_full = True
    elif kind in _SCALARS:
        if kind is not int or value.bit_length() <= _MAX_BITS:
            return value
        room.is_full = True
    elif kind is str and len(value) <= _MAX_TEXT:
        return value
    elif kind is np.ndarray and value.dtype.kind in "biufc" and value.ndim <= 3:
        rows, columns = (value.shape[-2:] if value.ndim > 1 else (value.size, 1))[:2]
        fits = value.ndim < 3 and rows <= MAX_ROWS and columns <= MAX_COLUMNS
        if fits and room.take(value.size):
            return value.copy()
        room.is_full = True
    elif (
        isinstance(value, np.generic) and kind.__module__ == "numpy" and value.dtype.kind in "biufc"
    ):
        return value
    elif kind in (list, tuple) and len(value) <= _MAX_ITEMS:
        return kind([_copy(item, room, depth + 1) for item in list(value) if not room.is_full])
    elif kind is dict and len(value) <= _MAX_ITEMS and {*map(type, value)} <= {str, int, bool}:
        items = list(value.items())
        return {key: _copy(item, room, depth + 1) for key, item in items if not room.is_full}
    else:
        room.is_full = True
    return None


def _text(value: Any, room: _Room, depth: int = 0) -> str:
    """How a value is written, in a few hundred characters."""
    kind = type(value)
    if not room.take(1) or depth > _MAX_DEPTH:
        return "…"
    if kind in _SCALARS:
        return _number_text(value)
    if kind is str:
        return repr(value[:_MAX_TEXT]) + ("…" if len(value) > _MAX_TEXT else "")
    if isinstance(value, np.generic) and kind.__module__ == "numpy":
        return repr(value)[:_MAX_TEXT]
    if kind is np.ndarray:
        known = hash(_array_key(value)) & 0xFFFFFF if depth else 0
        return f"array of shape {value.shape}, {value.dtype.name[:20]}" + (
            f" #{known:x}" if depth else ""
        )
    if kind in (list, tuple, set, frozenset):
        left, right = "[]" if kind is list else "()" if kind is tuple else "{}"
        return f"{left}{', '.join(_some(value, room, depth))}{right}"
    if kind is dict:
        items = list(value.items())[:_MAX_ITEMS] if len(value) <= _MAX_ITEMS else _head(value)
        texts = []
        for key, item in items:
            if room.is_full:
                break
            texts.append(f"{_text(key, room, depth + 1)}: {_text(item, room, depth + 1)}")
        return "{" + ", ".join([*texts, *(["…"] if len(texts) < len(value) else [])]) + "}"
    return f"<{kind.__name__[:_MAX_TEXT]}>"


def _some(values: Any, room: _Room, depth: int) -> list[str]:
    texts = []
    for value in values:
        if room.is_full:
            texts.append("…")
            break
        texts.append(_text(value, room, depth + 1))
    return texts


def _head(value: dict[Any, Any]) -> list[tuple[Any, Any]]:
    head = []
    for item in value.items():
        head.append(item)
        if len(head) == _MAX_ITEMS:
            break
    return head


def _number_text(value: Any) -> str:
    if type(value) is int and value.bit_length() > _MAX_BITS:
        return f"an integer of {value.bit_length():,} bits"
    return repr(value)


def _array_key(value: Array) -> object:
    if value.dtype.kind not in "biufcSU":
        return (np.ndarray, value.shape, value.dtype.kind, id(value))
    if value.nbytes > _MAX_SUMMED:
        flat = value.reshape(-1) if value.flags.c_contiguous else value.flat
        some = flat[:: max(1, value.size // _SAMPLED)]
        return (np.ndarray, value.shape, value.dtype.str, zlib.crc32(some.tobytes()))
    return (np.ndarray, value.shape, value.dtype.str, zlib.crc32(value.tobytes()))


def _window(value: Array) -> Array:
    plane = value[(0,) * (value.ndim - 2)] if value.ndim > 2 else value
    if plane.ndim < 2:
        return plane[:MAX_ROWS].copy()
    return plane[:MAX_ROWS, :MAX_COLUMNS].copy()
