"""Values as Python code that gives them back: the call of a test, to be copied."""

from __future__ import annotations

import base64
import math
from typing import Any

import numpy as np

from ml_judge.reports import dtype_name

# Of one argument; a longer array is written as its bytes.
MAX_LITERAL = 6000
MAX_BYTES = 16 * 1024
MAX_LINE = 88


class _TooLong(Exception):
    """The literal would be longer than anybody reads."""


def literal(value: Any) -> str | None:
    """Python code that gives the value, where `np` is NumPy; None where it would be too long."""
    try:
        text = _literal(value)
        return text if len(text) <= MAX_LITERAL else _bytes_literal(value)
    except _TooLong:
        return _bytes_literal(value)


def _literal(value: Any) -> str:
    if isinstance(value, np.ndarray):
        return _array_literal(value)
    if isinstance(value, np.generic):
        name = {"bool": "bool_", "str": "str_"}.get(type(value).__name__, type(value).__name__)
        return f"np.{name}({_literal(value.item())})"
    if isinstance(value, complex):
        return f"complex({_literal(value.real)}, {_literal(value.imag)})"
    if isinstance(value, float) and not math.isfinite(value):
        return f"float('{value}')"
    if isinstance(value, int) and value.bit_length() > 3 * MAX_LITERAL:
        raise _TooLong
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
        if used > MAX_LITERAL:
            raise _TooLong
    return ", ".join(parts)


def _array_literal(value: np.ndarray[Any, Any]) -> str:
    if value.size * 3 > MAX_LITERAL:
        raise _TooLong
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
    return f"np.array({text}{dtype})"


def _dtype_literal(value: np.ndarray[Any, Any]) -> str:
    """What has to be said, as NumPy would not guess it: an int has other widths elsewhere."""
    if value.dtype.kind == "U":
        width = value.dtype.itemsize // 4
        natural = max((len(text) for text in value.reshape(-1).tolist()), default=1)
        return "" if width == max(natural, 1) and value.size else f', dtype="<U{width}"'
    usual = value.dtype in (np.bool_, np.float64, np.complex128) and value.size > 0
    return "" if usual else f", dtype=np.{'bool_' if value.dtype.kind == 'b' else value.dtype.name}"


def _bytes_literal(value: Any) -> str | None:
    """A large array by its bytes: nobody reads a thousand numbers, and not one digit is lost."""
    is_array = isinstance(value, np.ndarray) and value.dtype.kind in "biufc"
    if not is_array or value.nbytes > MAX_BYTES:
        return None
    data = base64.b64encode(np.ascontiguousarray(value).tobytes()).decode()
    read = f'np.frombuffer(base64.b64decode("{data}"), "{value.dtype.str}")'
    # A copy, since what frombuffer gives cannot be written to.
    return f"{read}.reshape({value.shape}).copy()"


def call_code(entry_point: str, arguments: dict[str, Any], *, driver: str | None = None) -> str:
    """A test's call as code to copy; `driver` is the source of driver.py, where there is one.

    With a driver the code is what it does, on the module the code is copied into.
    """
    written = {name: literal(value) for name, value in arguments.items()}
    notes = [
        f"# {name}: {described(arguments[name])}, too long to show here"
        for name, text in written.items()
        if text is None
    ]
    parts = [f"{name}={'...' if text is None else text}" for name, text in written.items()]
    function = entry_point
    if driver is not None:
        function, parts = "drive", ["sys.modules[__name__]", *parts]
    inner = ", ".join(parts)
    if len(function) + len(inner) + 2 > MAX_LINE or "\n" in inner:
        inner = "\n" + "".join("    " + part.replace("\n", "\n    ") + ",\n" for part in parts)
    imports = [
        f"import {module}"
        for module, use in (("base64", "base64."), ("sys", "sys."), ("numpy as np", "np."))
        if use in inner
    ]
    before = [driver.strip() + "\n\n"] if driver is not None else []
    return "\n".join(
        [*before, *imports, *([""] if imports else []), *notes, f"{function}({inner})"]
    )


def described(value: Any) -> str:
    """ "an array of float64, shape (3, 4)", "a list of 5"."""
    if isinstance(value, np.ndarray):
        return f"an array of {dtype_name(value.dtype)}, shape {value.shape}"
    name = type(value).__name__
    article = "an" if name[0] in "aeiou" else "a"
    if isinstance(value, (list, tuple, dict, set, frozenset, str, bytes)):
        return f"{article} {name} of {len(value):,}"
    return f"{article} {name}"
