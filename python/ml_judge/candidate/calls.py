"""One call of the submission, in steps, and the reply to it.

Nothing here knows what is expected. A reply is data about what happened, in the codec; forging
one gains no more than returning a value would. See `README.md` for the rules of this
neighbourhood.
"""

import sys
from builtins import BaseException, bytes, dict, len, list, object, str, tuple, type
from types import CodeType, CoroutineType, FunctionType, ModuleType
from typing import Any, NamedTuple, TextIO

from ml_judge.candidate.loading import raised, where_none
from ml_judge.candidate.sql import TooManyRows
from ml_judge.candidate.sql_notes import describe_sql_error, noted
from ml_judge.candidate.tracebacks import describe_exception
from ml_judge.values.budgets import MAX_BYTES, MAX_REPLY_BYTES
from ml_judge.values.codec import TooLarge, UnsupportedValue, encode
from ml_judge.values.decoder import decode

BROKEN = encode({"kind": "broken"})
_settrace = sys.settrace
_setprofile = sys.setprofile
_names_of: Any = vars(ModuleType)["__dict__"].__get__

_Given = tuple[tuple[object, ...], tuple[tuple[str, object], ...]]
_Begun = tuple[
    dict[str, Any], str, tuple[object, ...], dict[str, object], _Given, tuple[TextIO, ...]
]
_Outcome = tuple[object, BaseException | None]


class Prepared(NamedTuple):
    """All that is known before the submission runs."""

    code: CodeType | None = None
    source: str = ""
    entry_point: str = ""
    drive: Any = None
    lines: list[str] = []
    # Of a query; it has no code.
    query: ModuleType | None = None


class _Loaded:
    """The submission of this interpreter, once it is loaded."""

    __slots__ = ("module",)

    def __init__(self) -> None:
        self.module = ModuleType("solution")


_prepared = Prepared()
loaded = _Loaded()


def use(ready: Prepared) -> None:
    """Makes this what `start` runs and what calls are about."""
    global _prepared
    _prepared = ready


def prepared() -> Prepared:
    """What `use` was told last."""
    return _prepared


def call(args: bytes) -> bytes:
    """Calls the submission with encoded `(positional, keywords)`, in the four steps below.

    Never raises, unless interrupted twice. The worker takes the steps one by one
    (`workers/roles/submission.ts`), so that no frame that knows names of this module is below them.
    """
    try:
        begun = begin(args)
        outcome = guard(begun, BaseException)
        return finish(args, begun, outcome, describe(outcome))
    except BaseException:  # as in `start`
        return BROKEN


def begin(args: bytes) -> _Begun:
    """What `guard` calls for encoded arguments, and what `finish` looks at afterwards."""
    # Decoded last: whatever could run before it finds no arguments.
    streams = (sys.stdout, sys.stderr)
    module = loaded.module
    names = _names_of(module)
    positional, keywords = decode(args)
    given = (positional, tuple(keywords.items()))
    if _prepared.drive is not None:
        called = {"drive": _prepared.drive}
        return (called, "drive", (module, *positional), keywords, given, streams)
    return (names, _prepared.entry_point, positional, keywords, given, streams)


def _guard(begun: _Begun, anything: type[BaseException]) -> _Outcome:
    try:
        return begun[0][begun[1]](*begun[2], **begun[3]), None
    except anything as error:
        return None, error


# Its frame is what a submission finds above its own: it leads to no name of the harness.
guard = FunctionType(_guard.__code__, {"__builtins__": {}})


def describe(outcome: _Outcome) -> dict[str, object] | None:
    """What `finish` tells of an exception; asking it may run code of the submission."""
    error = outcome[1]
    if error is None:
        return None
    if _prepared.query is not None:
        return describe_sql_error(error)
    return raised(error, _prepared.source, _prepared.entry_point, _prepared.lines)


def finish(
    args: bytes, begun: _Begun, outcome: _Outcome, described: dict[str, object] | None
) -> bytes:
    """The encoded reply to a call.

    A dict whose `kind` is `returned` (value: bytes; arguments: None where they are as before,
    otherwise their bytes, empty where they cannot be encoded; none: where a None may have come
    from), `raised`, `unsupported` (message, path) or `too-large` (message). Never raises, unless
    interrupted twice.
    """
    try:
        _settrace(None)
        _setprofile(None)
        if described is not None:
            # It was in reach of the exception that it describes.
            return encode({**described, "kind": "raised"})
        return _finish(args, begun[4], outcome[0])
    except BaseException:  # as in `start`
        return BROKEN
    finally:
        settle(begun[5])


def _finish(args: bytes, given: _Given, value: object) -> bytes:
    # Python would warn that nobody awaited it, with a line of ours. One that has begun would run.
    if type(value) is CoroutineType and not value.cr_suspended:
        value.close()
    if type(value) is TooManyRows:
        return encode({"kind": "too-large", "message": value.told()})
    try:
        raw = encode(value)
    except UnsupportedValue as error:
        return encode({"kind": "unsupported", "message": error.message, "path": error.path})
    except TooLarge as error:
        return encode({"kind": "too-large", "message": error.message})
    except BaseException as error:
        return encode(describe_exception(error, _prepared.lines))
    if _prepared.query is not None:
        # A query cannot change its tables.
        note = noted(_prepared.source)
        return encode({"kind": "returned", "value": raw, "arguments": None, "none": note})
    positional, keywords = given
    changed = _changed(args, positional, dict(keywords))
    if changed is not None and len(raw) + len(changed) > MAX_BYTES:
        changed = b""
    none = where_none(_prepared.source, _prepared.entry_point) if value is None else None
    reply = {"kind": "returned", "value": raw, "arguments": changed, "none": none}
    return encode(reply, MAX_REPLY_BYTES)


def _changed(
    args: bytes, positional: tuple[object, ...], keywords: dict[str, object]
) -> bytes | None:
    try:
        after = encode((positional, keywords))
    except (UnsupportedValue, TooLarge):
        return b""
    return None if after == args else after


def settle(streams: tuple[TextIO, ...]) -> None:
    """Ends what the submission watches with, and writes out what it printed. Never raises."""
    try:
        _settrace(None)
        _setprofile(None)
        for stream in streams:
            stream.flush()
    except BaseException:  # closed, or replaced by something of the candidate's
        pass
