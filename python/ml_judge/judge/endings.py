"""What a reader is told where no value came back: a full stack, a death, a size beyond 32 bits."""

from __future__ import annotations

import re
from typing import Any

from ml_judge.messages import LastPlace, LimitBroken, Raised, Verdict
from ml_judge.shown import SourceLine

# How browsers say that no further call fits.
_FULL_STACK = ("Maximum call stack", "too much recursion", "stack overflow", "Stack overflow")
_MANY_CALLS = 10
# How NumPy and a 32-bit Python refuse what could never be allocated.
_ALLOCATION_ERRORS = (
    "array is too big",
    "Maximum allowed dimension exceeded",
    "Maximum allowed size exceeded",
    "cannot fit 'int' into an index-sized integer",
)
_SIZE_ERRORS = (*_ALLOCATION_ERRORS[1:], "too large to convert to C ssize_t")
# Nothing times something, or an array with an axis of length 0: no memory is needed.
_NOTHING = re.compile(
    r"""(\[\s*\]|\(\s*\)|(?<![\w"'])(?:""|''))\s*\*|\*\s*(\[\s*\]|\(\s*\)|""|'')|\(\s*0\s*,|,\s*0\s*[,)]"""
)


def death(died: str, place: LastPlace | None) -> tuple[Verdict, Raised]:
    """Verdict and feedback where Python itself stopped.

    `died`: the browser's words; `place`: where Python was, where that is known.
    """
    at = place["at"] if place is not None else None
    trace = [at] if at is not None else []
    if not any(part in died for part in _FULL_STACK):
        return "RTE", _exception(f"Python itself stopped: {died[:300]}", trace)
    if place is not None and place["isCompiling"]:
        where = f"Line {at['line']}: this" if at is not None else "Your code"
        message = f"{where} is nested too deeply for the browser's parser; take it apart."
        nested = _exception(message, trace)
        nested["exceptionType"] = "SyntaxError"
        return "CE", nested
    told = _exception("Calls went so deep that Python ran out of stack.", trace)
    told["exceptionType"] = "RecursionError"
    if place is not None and place["calls"] >= _MANY_CALLS:
        told["hint"] = (
            "A function kept calling itself, perhaps through sorted() or a cache: check the case "
            "that should end it."
        )
    else:
        told["hint"] = (
            "A value with thousands of levels, one inside the other, does this when it is printed, "
            "copied, compared or forgotten."
        )
    return "RTE", told


def output_limit(raised: dict[str, Any] | None) -> LimitBroken:
    """Feedback for too much output; `raised` is how the call was interrupted, where it was."""
    feedback: LimitBroken = {"kind": "limit", "message": ""}
    where = ""
    trace = raised["trace"] if raised is not None and raised["kind"] == "raised" else []
    if trace and raised is not None and raised["type"] == "KeyboardInterrupt":
        feedback["at"] = trace[-1]
        where = f", at line {trace[-1]['line']}: `{trace[-1]['text']}`"
    feedback["message"] = (
        f"Your program printed more than is allowed{where}; is there a print in a loop?"
    )
    return feedback


def is_too_large(raised: dict[str, Any]) -> bool:
    """Whether an exception says that more was asked for than any memory holds."""
    if raised["type"] not in ("ValueError", "OverflowError"):
        return False
    if not any(part in raised["message"] for part in _ALLOCATION_ERRORS):
        return False
    trace = raised["trace"]
    return not trace or _NOTHING.search(trace[-1]["text"]) is None


def size_hint(raised: dict[str, Any]) -> str | None:
    """What to say where an exception comes of sizes that have 32 bits in the browser."""
    if raised["type"] not in ("ValueError", "OverflowError", "IndexError"):
        return None
    if any(part in raised["message"] for part in _SIZE_ERRORS):
        return (
            "In the browser sizes have 32 bits: nothing has a length or an index above "
            "2,147,483,647, even if it is empty. On a machine of your own this line may work."
        )
    return None


def _exception(message: str, trace: list[SourceLine]) -> Raised:
    return {"kind": "exception", "message": message, "exceptionType": "", "trace": trace}
