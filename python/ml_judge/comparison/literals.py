"""Values as Python code that gives them back: the call of a test, to be copied."""

from __future__ import annotations

import base64
import math
import zlib
from typing import Any

import numpy as np

from ml_judge.comparison.reports import dtype_name
from ml_judge.values.budgets import MAX_LITERAL_BYTES
from ml_judge.values.frames import FRAMES, is_frame

# Characters of code that a reader may copy; a longer call is not offered as code.
MAX_CODE = 64 * 1024
# Of one array; a longer one is written as its bytes.
MAX_LITERAL = 6000
# Python neither prints nor reads more decimal digits than 4300.
MAX_BITS = 14_000
MAX_LINE = 88
# Of a table: each cell is written out.
MAX_CELLS = 4000


_IMPORTS = (
    ("base64", "base64."),
    ("datetime", "datetime."),
    ("sys", "sys."),
    ("zlib", "zlib."),
    ("numpy as np", "np."),
    ("pandas as pd", "pd."),
)


class _TooLong(Exception):
    """The literal would be longer than anybody can use."""


def literal(value: Any) -> str | None:
    """Python code that gives the value, where `np` is NumPy; None where it would be too long."""
    try:
        return _literal(value)
    except _TooLong:
        return None


def _literal(value: Any) -> str:
    if is_frame(value) and FRAMES:
        if getattr(value, "size", 1) > MAX_CELLS:
            raise _TooLong
        return str(FRAMES["literal"](value, _literal))
    if isinstance(value, np.ndarray):
        return _array_literal(value) or _bytes_literal(value)
    if isinstance(value, np.generic):
        name = {"bool": "bool_", "str": "str_"}.get(type(value).__name__, type(value).__name__)
        return f"np.{name}({_literal(value.item())})"
    if isinstance(value, complex):
        return f"complex({_literal(value.real)}, {_literal(value.imag)})"
    if isinstance(value, float) and not math.isfinite(value):
        return f"float('{value}')"
    if isinstance(value, int) and value.bit_length() > MAX_BITS:
        return hex(value)
    if type(value) in (list, tuple, set, frozenset):
        if not value and type(value) in (set, frozenset):
            return f"{type(value).__name__}()"
        inner = _joined([(item,) for item in value])
        if type(value) is list:
            return f"[{inner}]"
        if type(value) is tuple:
            return f"({inner},)" if len(value) == 1 else f"({inner})"
        return "{" + inner + "}" if type(value) is set else "frozenset({" + inner + "})"
    if type(value) is dict:
        return "{" + _joined(list(value.items())) + "}"
    return repr(value)


def _joined(items: list[tuple[Any, ...]]) -> str:
    parts: list[str] = []
    used = 0
    for item in items:
        parts.append(": ".join(_literal(part) for part in item))
        used += len(parts[-1]) + 2
        if used > MAX_CODE:
            raise _TooLong
    return ", ".join(parts)


def _array_literal(value: np.ndarray[Any, Any]) -> str | None:
    longest = MAX_LITERAL if value.dtype.kind in "biufc" else MAX_CODE
    if value.size * 3 > longest:
        return None
    dtype = _dtype_literal(value)
    if value.size == 0:
        return f"np.zeros({value.shape}{dtype or ', dtype=' + dtype_name(value.dtype)})"
    if value.dtype.kind == "c":
        text = _literal(value.tolist())
    else:
        text = repr(value.tolist())
        if value.dtype.kind == "f":
            text = text.replace("nan", "np.nan").replace("inf", "np.inf")
    if value.ndim > 1 and len(text) > MAX_LINE and value.dtype.kind != "U":
        # A row a line.
        text = text.replace("], [", "],\n    [")
    return f"np.array({text}{dtype})" if len(text) <= longest else None


def _dtype_literal(value: np.ndarray[Any, Any]) -> str:
    """What has to be said, as NumPy would not guess it: an int has other widths elsewhere."""
    if value.dtype.kind == "U":
        width = value.dtype.itemsize // 4
        natural = max((len(text) for text in value.reshape(-1).tolist()), default=1)
        return "" if width == max(natural, 1) and value.size else f', dtype="<U{width}"'
    usual = value.dtype in (np.bool_, np.float64, np.complex128) and value.size > 0
    return "" if usual else f", dtype=np.{'bool_' if value.dtype.kind == 'b' else value.dtype.name}"


def _bytes_literal(value: np.ndarray[Any, Any]) -> str:
    """A large array by its bytes: nobody reads a thousand numbers, and not one digit is lost."""
    if value.dtype.kind not in "biufc" or value.nbytes > MAX_LITERAL_BYTES:
        raise _TooLong
    data = np.ascontiguousarray(value).tobytes()
    packed = zlib.compress(data)
    # Labels and counts become much shorter; digits of measurements hardly do.
    is_packed = 2 * len(packed) < len(data)
    read = f'base64.b64decode("{base64.b64encode(packed if is_packed else data).decode()}")'
    if len(read) > MAX_CODE:
        raise _TooLong
    read = f"zlib.decompress({read})" if is_packed else read
    # A copy, since what frombuffer gives cannot be written to.
    return f'np.frombuffer({read}, "{value.dtype.str}").reshape({value.shape}).copy()'


def assignments_code(arguments: dict[str, Any]) -> str | None:
    """A test's arguments as one assignment each, where `np` and `pd` are there; None where too long."""
    parts: list[str] = []
    for name, value in arguments.items():
        text = literal(value)
        if text is None:
            return None
        parts.append(f"{name} = {text}")
    inner = "\n".join(parts)
    given = ("np.", "pd.")
    imports = [f"import {module}" for module, use in _IMPORTS if use in inner and use not in given]
    code = "\n".join([*imports, inner])
    return code if len(code) <= MAX_CODE else None


def call_code(
    entry_point: str, arguments: dict[str, Any], *, driver: str | None = None
) -> str | None:
    """A test's call as code that runs; `driver` is the source of driver.py, where there is one.

    With a driver the code is what it does, on the module the code is copied into. None where it
    would be too long.
    """
    parts: list[str] = []
    for name, value in arguments.items():
        text = literal(value)
        if text is None:
            return None
        parts.append(f"{name}={text}")
    function = entry_point
    if driver is not None:
        function, parts = "drive", ["sys.modules[__name__]", *parts]
    inner = ", ".join(parts)
    if len(function) + len(inner) + 2 > MAX_LINE or "\n" in inner:
        inner = "\n" + "".join("    " + part.replace("\n", "\n    ") + ",\n" for part in parts)
    imports = [f"import {module}" for module, use in _IMPORTS if use in inner]
    before = [driver.strip() + "\n\n"] if driver is not None else []
    code = "\n".join([*before, *imports, *([""] if imports else []), f"{function}({inner})"])
    return code if len(code) <= MAX_CODE else None
