"""What a comparison reports, and how values are shown to a reader."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

MAX_SHOWN = 2000
MAX_LITERAL = 2000
_NOTHING: Any = object()


@dataclass
class Report:
    """Why a value is wrong. `message` and `hint` never hold an expected value."""

    message: str
    hint: str | None = None
    path: str = ""
    index: tuple[int, ...] | None = None
    expected: Any = _NOTHING
    got: Any = _NOTHING
    max_abs_error: float | None = None
    max_rel_error: float | None = None

    def feedback(self, *, show_values: bool) -> dict[str, Any]:
        """The `mismatch` of `Feedback` in src/core/judgement.ts."""
        told: dict[str, Any] = {"kind": "mismatch", "message": self.message}
        if self.hint:
            told["hint"] = self.hint
        if self.path:
            told["path"] = self.path
        if self.index:
            told["index"] = [int(i) for i in self.index]
        if not show_values:
            return told
        if self.expected is not _NOTHING:
            told["expected"] = shown(self.expected)
        if self.got is not _NOTHING:
            told["got"] = shown(self.got)
        for key, error in (
            ("maxAbsError", self.max_abs_error),
            ("maxRelError", self.max_rel_error),
        ):
            if error is not None and math.isfinite(error):
                told[key] = error
        return told


def cut(text: str, limit: int = MAX_SHOWN) -> str:
    """Text of at most about `limit` characters, its middle left out."""
    if len(text) <= limit:
        return text
    half = limit // 2
    return f"{text[:half]} … {len(text) - 2 * half:,} characters … {text[-half:]}"


def shown(value: Any) -> dict[str, Any]:
    """A decoded value as `ShownValue`: text, type, and of an array dtype and shape."""
    with np.printoptions(floatmode="unique", threshold=400, edgeitems=4, linewidth=100):
        told: dict[str, Any] = {"text": cut(_repr(value)), "type": type(value).__name__}
    if isinstance(value, (np.ndarray, np.generic)):
        told["dtype"] = dtype_name(value.dtype)
    if isinstance(value, np.ndarray):
        told["shape"] = list(value.shape)
    return told


def _repr(value: Any) -> str:
    if isinstance(value, int) and value.bit_length() > 4000:
        return f"{hex(value)[:40]}… (an integer of {value.bit_length():,} bits)"
    if isinstance(value, (list, tuple)) and len(value) > 400:
        head, tail = repr(value[:50])[:-1], repr(value[-50:])[1:]
        return f"{head.rstrip(',')}, … {len(value) - 100:,} more …, {tail}"
    try:
        return repr(value)
    except ValueError:  # an integer inside has more digits than Python prints
        return f"a {type(value).__name__} with a very long integer"


def dtype_name(dtype: np.dtype[Any]) -> str:
    """`float64`, `int32`, `bool`, `str`."""
    return "str" if dtype.kind == "U" else dtype.name


def literal(value: Any) -> str | None:
    """Python code that gives the value, where `np` is NumPy; None where it would be too long."""
    text = _literal(value, 0)
    return text if len(text) <= MAX_LITERAL else None


def _literal(value: Any, used: int) -> str:
    if used > MAX_LITERAL:
        return "…"
    if isinstance(value, np.ndarray):
        return _array_literal(value)
    if isinstance(value, np.generic):
        return f"np.{type(value).__name__}({_literal(value.item(), used)})"
    if isinstance(value, float) and not math.isfinite(value):
        return f"float('{value}')"
    if isinstance(value, int) and value.bit_length() > 4 * MAX_LITERAL:
        return "…" * MAX_LITERAL
    if type(value) in (list, tuple, set, frozenset):
        if not value and type(value) in (set, frozenset):
            return f"{type(value).__name__}()"
        inner = _joined([(item,) for item in value], used)
        if type(value) is list:
            return f"[{inner}]"
        if type(value) is tuple:
            return f"({inner},)" if len(value) == 1 else f"({inner})"
        return "{" + inner + "}" if type(value) is set else "frozenset({" + inner + "})"
    if type(value) is dict:
        return "{" + _joined(list(value.items()), used) + "}"
    return repr(value)


def _joined(items: list[tuple[Any, ...]], used: int) -> str:
    parts = []
    for item in items:
        part = ": ".join(_literal(x, used) for x in item)
        parts.append(part)
        used += len(part) + 2
        if used > MAX_LITERAL:
            # Too long already: what follows is never shown.
            return "…" * MAX_LITERAL
    return ", ".join(parts)


def _array_literal(value: np.ndarray[Any, Any]) -> str:
    if value.size * 3 > MAX_LITERAL:
        return "…" * (MAX_LITERAL + 1)
    # The default int has 32 bits in the browser and 64 elsewhere.
    usual = value.dtype in (np.float64, np.int_, np.complex128) and value.size > 0
    dtype = "" if usual or value.dtype.kind in "bU" else f", dtype=np.{value.dtype.name}"
    if value.size == 0:
        return f"np.zeros({value.shape}{dtype or f', dtype={dtype_name(value.dtype)}'})"
    text = repr(value.tolist())
    if value.dtype.kind in "fc":
        text = text.replace("nan", "np.nan").replace("inf", "np.inf")
    return f"np.array({text}{dtype})"


def call_code(entry_point: str, arguments: dict[str, Any], *, as_call: bool) -> str:
    """A test's arguments as code to copy: a call, or an assignment each where a driver calls."""
    written = {name: literal(value) for name, value in arguments.items()}
    notes = [
        f"# {name}: {described(arguments[name])}, too long to show here"
        for name, text in written.items()
        if text is None
    ]
    if as_call:
        inner = ", ".join(f"{name}={'...' if t is None else t}" for name, t in written.items())
        return "\n".join([*notes, f"{entry_point}({inner})"])
    lines = [f"{name} = {text}" for name, text in written.items() if text is not None]
    return "\n".join([*notes, *lines])


def described(value: Any) -> str:
    """ "an array of float64, shape (3, 4)", "a list of 5"."""
    if isinstance(value, np.ndarray):
        return f"an array of {dtype_name(value.dtype)}, shape {value.shape}"
    name = type(value).__name__
    article = "an" if name[0] in "aeiou" else "a"
    if isinstance(value, (list, tuple, dict, set, frozenset, str, bytes)):
        return f"{article} {name} of {len(value):,}"
    return f"{article} {name}"
