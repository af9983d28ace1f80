"""What can be told of a query by its text, and of what SQLite raised while it ran.

Runs beside a submission: see `README.md` for the rules.
"""

from builtins import (
    BaseException,
    KeyboardInterrupt,
    MemoryError,
    dict,
    enumerate,
    object,
    str,
    tuple,
    type,
)

from ml_judge.candidate.sql_text import line_of, tokens_of
from ml_judge.values.names import type_name

_MAX_MESSAGE = 1000


def noted(source: str) -> tuple[str, int] | None:
    """What in a query is a likely mistake: its name, and the line. None where nothing is."""
    tokens = tokens_of(source)
    words = [token.upper for token in tokens]
    for at, token in enumerate(tokens):
        following = words[at + 1 : at + 4]
        if token.text in ("=", "==", "<>", "!=") and following[:1] == ["NULL"]:
            return "= NULL", line_of(source, token.start)[0]
        if words[at] == "NOT" and following == ["IN", "(", "SELECT"]:
            return "NOT IN", line_of(source, token.start)[0]
    return None


def describe_sql_error(error: BaseException) -> dict[str, object]:
    """What ended a query while it ran, as `describe_exception` tells it."""
    kind = type(error)
    message = BaseException.__str__(error)[:_MAX_MESSAGE]
    hint = None
    if message == "integer overflow":
        hint = "A sum of whole numbers goes beyond 64 bits: sum real numbers, as by `SUM(1.0 * x)`."
    elif "too big" in message:
        hint = "One value grew beyond 4 MiB."
    elif "uthoriz" in message:
        message, hint = "The tables are only read.", None
    return {
        "kind": "raised",
        "type": "KeyboardInterrupt" if kind is KeyboardInterrupt else type_name(kind),
        "message": message,
        "trace": [],
        "explicit": False,
        "memory": kind is MemoryError,
        "own": True,
        "hint": hint,
        "shape": [],
    }
