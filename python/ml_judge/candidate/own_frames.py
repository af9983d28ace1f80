"""What is to be read off the code and the frames of a submission that is stepped through."""

from __future__ import annotations

import ast
from types import CodeType, FrameType
from typing import Any

from ml_judge.candidate.tracebacks import SOLUTION_FILE

# Names that are looked at in one frame or object, and characters of one name.
MAX_NAMES = 60
_MAX_MESSAGE = 300
# A submission, and the reference in the judge's interpreter.
_MODULES = ("solution", "reference_solution")


def parsed(source: str) -> ast.Module:
    """The tree of a source; an empty one where it cannot be parsed."""
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ast.Module([], [])


def is_own(code: CodeType) -> bool:
    """Whether it is a function of the submission; a lambda or a generator in brackets is part of a line."""
    return code.co_filename == SOLUTION_FILE and code.co_name[0] != "<"


def seen(frame: FrameType) -> list[tuple[str, object]]:
    """Local names and their values; of an object of the submission's own classes its attributes."""
    found: list[tuple[str, object]] = []
    for name, value in list(frame.f_locals.items())[:MAX_NAMES]:
        # Functions and modules, and what Python calls by names of its own, are no data.
        if name[0] == "." or name == "__class__":
            continue
        attributes = _attributes(value)
        items = list(attributes.items())[:MAX_NAMES]
        found += [(f"{name}.{key}", item) for key, item in items if type(key) is str]
        if not items:
            found.append((name, value))
    return found


def _attributes(value: object) -> dict[Any, Any]:
    """Of an instance of a class of the submission's own."""
    try:
        if type.__getattribute__(type(value), "__module__") in _MODULES:
            attributes = object.__getattribute__(value, "__dict__")
            return attributes if type(attributes) is dict else {}
    except (AttributeError, TypeError):
        pass
    return {}


def words_of(error: BaseException) -> str:
    """An exception as its last line says it, cut where it is long."""
    try:
        message = str(error)[:_MAX_MESSAGE]
    except BaseException:  # it is the submission's own
        message = ""
    kind = type(error).__name__[:MAX_NAMES]
    return f"{kind}: {message}" if message else kind


def first_lines(source: str) -> dict[int, int]:
    """For lines inside a statement of several lines: the line where it begins."""
    lines: dict[int, int] = {}
    for node in ast.walk(parsed(source)):
        if not isinstance(node, ast.stmt):
            continue
        body = getattr(node, "body", None)
        end = body[0].lineno - 1 if body else node.end_lineno or node.lineno
        for line in range(node.lineno + 1, end + 1):
            lines[line] = node.lineno
    return lines
