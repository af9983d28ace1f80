"""A line of help beside some exceptions: shapes of the operands, what may be imported.

Runs beside untrusted code: see `README.md` for the rules.
"""

from builtins import (
    BaseException,
    ModuleNotFoundError,
    NotImplementedError,
    RecursionError,
    bool,
    list,
    object,
    str,
    type,
)
from importlib.util import find_spec
from types import FrameType

from numpy import ndarray

from ml_judge.candidate.browser_limits import browser_limit, missing_standard_module

_OPTIONAL = ("scipy", "pandas", "sklearn")
_SHAPE_ERRORS = (
    "could not be broadcast",
    "matmul:",
    "not aligned",
    "cannot reshape",
    "mismatch in its core dimension",
    "all the input array dimensions",
    "all the input arrays must have same number",
    "boolean index did not match",
    "index can't contain",
    "out of bounds for axis",
    "too many indices for array",
    "setting an array element with a sequence",
    "must be 1-dimensional",
    "shape mismatch",
)
_FindSpec = find_spec


def hint_for(
    error: BaseException, message: str, frame: FrameType | None, text: str, is_direct: bool
) -> str | None:
    """Help for an exception raised in `frame` at a line `text` of the submission; or None.

    `is_direct` where that line itself raised it, and no library that it called.
    """
    kind = type(error)
    if kind is ModuleNotFoundError:
        return _missing_module(error.name)  # type: ignore[attr-defined]
    if kind is NotImplementedError and is_direct:
        return "You have not written this yet: replace this line with your own code."
    # What the submission raises by itself says what its author wanted.
    limit = None if text[:5] == "raise" else browser_limit(error, message)
    if limit is not None:
        return limit
    if kind is RecursionError:
        return "A function kept calling itself: check the case that should end the recursion."
    for part in _SHAPE_ERRORS:
        if part in message:
            return _arrays_at(frame, text)
    return None


def _missing_module(name: object) -> str | None:
    if type(name) is not str:
        return None
    top = name.split(".")[0][:60]
    offered = ["NumPy"]
    for package in _OPTIONAL:
        try:
            if _FindSpec(package) is not None:
                offered.append(package)
        except BaseException:  # a tampered import system: name what is certain
            pass
    if top == "numpy" or top in offered:
        return None
    standard = missing_standard_module(top)
    if standard is not None:
        return standard
    packages = ", ".join(offered)
    return (
        f"{top} is not available here; you may import {packages}, the standard library, "
        "and matplotlib to draw figures."
    )


def _arrays_at(frame: FrameType | None, text: str) -> str | None:
    """ "X is float64 (5, 3), w is float64 (4,)": the arrays named in the line that failed."""
    if frame is None:
        return None
    variables = frame.f_locals
    spaced = "".join([ch if ch.isalnum() or ch == "_" else " " for ch in text.split("#")[0]])
    told: list[str] = []
    for name in spaced.split():
        if name in variables:
            value = variables[name]
            if type(value) is ndarray:
                fact = f"{name} is {_dtype_name(value)} {value.shape}"
                if fact not in told:
                    told.append(fact)
    return ", ".join(told[:6]) if told else None


def _dtype_name(value: ndarray) -> str:
    kind = {"f": "float", "i": "int", "u": "uint", "c": "complex"}.get(value.dtype.kind)
    if kind is not None:
        return f"{kind}{8 * value.dtype.itemsize}"
    return {"b": "bool", "U": "str", "O": "object"}.get(value.dtype.kind, "an array")
