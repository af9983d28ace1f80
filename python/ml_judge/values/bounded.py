"""Values as text in bounded time and length, whatever they are: bound first, then look.

A value has come out of the codec; it may hold two million items, integers of 64 Ki bits, which
Python refuses to print, or an array of 22 axes, none of which is long enough for NumPy to leave
anything out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import numpy as np

from ml_judge.values.frames import FRAMES, is_frame

Array = np.ndarray[Any, Any]
MAX_SHOWN = 2000
_MAX_ITEMS = 400
_SHOWN_ITEMS = 50
# Python prints integers of up to 4300 decimal digits, but nobody reads as many.
_MAX_BITS = 4000
_MAX_CHARACTERS = 10_000
_MAX_ELEMENTS = 600
_MAX_WIDTH = 40
_PLAIN = frozenset((int, float, complex, bool, str, bytes, type(None), *np.sctypeDict.values()))
_BRACKETS = {
    "list": ("[", "]"),
    "tuple": ("(", ")"),
    "set": ("{", "}"),
    "frozenset": ("frozenset({", "})"),
}


def cut(text: str, limit: int = MAX_SHOWN) -> str:
    """Text of at most about `limit` characters, its middle left out."""
    if len(text) <= limit:
        return text
    half = limit // 2
    return f"{text[:half]} … {len(text) - 2 * half:,} characters … {text[-half:]}"


def clip(text: str, limit: int) -> str:
    """Text of at most `limit` characters, its end left out."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def brief(value: Any, limit: int = 40) -> str:
    """`repr` of a value on one line, of at most `limit` characters, its end left out."""
    return clip(full(value, 2 * limit).replace("\n", " "), limit)


def full(value: Any, room: int = _MAX_CHARACTERS) -> str:
    """`repr` of a value, of a long one its beginning and its end.

    Looks at no more of the value than about `room` characters show.
    """
    if is_frame(value) and FRAMES:
        return str(FRAMES["text"](value))
    if _is_short(value, room):
        with np.printoptions(floatmode="unique", linewidth=100):
            return repr(value)
    return _Writer(room).write(value)


def _is_short(value: Any, room: int) -> bool:
    """Whether all of `repr` can be made: it has at most about `room` characters."""
    waiting = [value]
    while waiting:
        value = waiting.pop()
        if isinstance(value, (str, bytes)):
            room -= len(value)
        elif isinstance(value, np.ndarray):
            is_text = value.dtype.kind == "U"
            room -= value.size * (value.dtype.itemsize // 4 if is_text else 12)
            if value.size > _MAX_ITEMS:
                return False
        elif is_frame(value):
            return False
        elif isinstance(value, int):
            room -= value.bit_length() // 3
            if value.bit_length() > _MAX_BITS:
                return False
        elif isinstance(value, (list, tuple, set, frozenset, dict)):
            room -= 2 * len(value)
            if len(value) > _MAX_ITEMS:
                return False
            waiting.extend(value)
            if isinstance(value, dict):
                waiting.extend(value.values())
        else:
            room -= 8
        if room < 0:
            return False
    return True


class _Writer:
    """What is left of the room for one value that is too long for all of it."""

    __slots__ = ("room",)

    def __init__(self, room: int) -> None:
        self.room = room

    def write(self, value: Any) -> str:
        if isinstance(value, dict):
            items = [f"{key}: {item}" for key, item in self._pairs(value)]
            return "{" + ", ".join([*items, *_more(len(value) - len(items))]) + "}"
        kind = type(value).__name__
        if kind in _BRACKETS and len(value) > 0:
            left, right = _BRACKETS[kind]
            return f"{left}{self._items(value)}{right}"
        text = self._leaf(value)
        self.room -= len(text)
        return text

    def _leaf(self, value: Any) -> str:
        if isinstance(value, np.ndarray):
            return array_text(value)
        if is_frame(value):
            return full(value)
        if isinstance(value, int) and value.bit_length() > _MAX_BITS:
            kind = f"an integer of {value.bit_length():,} bits"
            if self.room < 200:
                return kind
            # Shifted first: all of its digits would be made otherwise.
            return f"{hex(value >> (value.bit_length() - 160) // 4 * 4)}… ({kind})"
        limit = max(self.room, 16)
        if not isinstance(value, (str, bytes)) or len(value) <= limit:
            return repr(value)
        half = limit // 2
        return f"{value[:half]!r} … {len(value) - 2 * half:,} left out … {value[-half:]!r}"

    def _items(self, values: Any) -> str:
        """Items from the beginning and, where there is an order, as many from the end."""
        count = len(values)
        if not isinstance(values, (list, tuple)):
            head = list(self._some(islice(values, _SHOWN_ITEMS)))
            return ", ".join([*head, *_more(count - len(head))])
        kept = self.room // 2
        self.room -= kept
        head = list(self._some(islice(values, _SHOWN_ITEMS)))
        self.room += kept
        last = min(_SHOWN_ITEMS, count - len(head))
        tail = list(self._some(values[-1 - i] for i in range(last)))[::-1]
        return ", ".join([*head, *_more(count - len(head) - len(tail)), *tail])

    def _some(self, values: Iterable[Any]) -> Iterator[str]:
        for value in values:
            self.room -= 2
            yield self.write(value)
            if self.room <= 0:
                return

    def _pairs(self, value: dict[Any, Any]) -> Iterator[tuple[str, str]]:
        for key, item in islice(value.items(), _MAX_ITEMS):
            self.room -= 4
            yield self.write(key), self.write(item)
            if self.room <= 0:
                return


def _more(count: int) -> list[str]:
    return [f"… {count:,} more …"] if count > 0 else []


def holds_at_most(value: Any, limit: int) -> bool:
    """Whether there are no more than `limit` items in a value, those in lists inside included."""
    waiting = [value]
    while waiting:
        items = waiting.pop()
        if is_frame(items):
            limit -= int(getattr(items, "size", 1))
            continue
        if isinstance(items, dict):
            items = items.values()
        limit -= items.size if isinstance(items, np.ndarray) else len(items)
        if limit < 0:
            return False
        if not isinstance(items, np.ndarray) and not _PLAIN.issuperset(map(type, items)):
            waiting.extend(item for item in items if type(item) not in _PLAIN)
    return True


def array_text(value: Array) -> str:
    """`repr` of an array; of a long one what is at its edges, of many axes its first slice."""
    if value.dtype.kind == "U" and value.dtype.itemsize // 4 > _MAX_WIDTH:
        width = value.dtype.itemsize // 4
        if value.size * width > _MAX_CHARACTERS:
            text = array_text(_edge(value).astype(f"<U{_MAX_WIDTH}"))
            return f"{text} (its texts cut at {_MAX_WIDTH} characters)"
    edge = next((e for e in (4, 3, 2, 1) if _shown_elements(value, e) <= _MAX_ELEMENTS), None)
    if edge is None:
        first = value[(0,) * (value.ndim - 2)]
        others = value.size // first.size
        return f"{array_text(first)} (the first of {others:,} such slices)"
    with np.printoptions(floatmode="unique", threshold=400, edgeitems=edge, linewidth=100):
        return repr(value)


def _shown_elements(value: Array, edge: int) -> int:
    if value.size <= _MAX_ITEMS:
        return 0
    shown = 1
    for length in value.shape:
        shown *= length if length <= 2 * edge else 2 * edge
    return shown


def _edge(value: Array) -> Array:
    """No more elements than can be shown, from the beginning: wide texts are copied one by one."""
    if value.size <= _MAX_ITEMS:
        return value
    return value.reshape(-1)[:_MAX_ITEMS]
