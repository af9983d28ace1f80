"""How an exception is told to the candidate: in lines of their own code.

Runs beside untrusted code: see `README.md` for the rules. The exception may be of the candidate's
own making, so whatever could run its methods happens in a `try`.
"""

import builtins
import traceback
from builtins import (
    AttributeError,
    BaseException,
    BaseExceptionGroup,
    MemoryError,
    NameError,
    UnboundLocalError,
    bool,
    dict,
    enumerate,
    frozenset,
    int,
    isinstance,
    issubclass,
    len,
    list,
    object,
    str,
    tuple,
    type,
)
from builtins import vars as _vars
from opcode import opmap
from types import TracebackType

from ml_judge.candidate.exception_hints import hint_for
from ml_judge.candidate.familiar_names import familiar_name
from ml_judge.values.names import type_name

SOLUTION_FILE = "solution.py"
MAX_FRAMES = 12
MAX_MESSAGE = 1000
_RAISE = opmap["RAISE_VARARGS"]
_traceback_of = BaseException.__dict__["__traceback__"].__get__
_cause_of = BaseException.__dict__["__cause__"].__get__
_context_of = BaseException.__dict__["__context__"].__get__
_is_suppressed = BaseException.__dict__["__suppress_context__"].__get__
_attributes_of = BaseException.__dict__["__dict__"].__get__
_members_of = BaseExceptionGroup.__dict__["exceptions"].__get__
_BUILT_IN = frozenset(
    v for v in _vars(builtins).values() if isinstance(v, type) and issubclass(v, BaseException)
)
_SUGGESTING = (NameError, AttributeError, UnboundLocalError)
_TracebackException = traceback.TracebackException
_format_only = traceback.TracebackException.format_exception_only


def describe_exception(error: BaseException, lines: list[str]) -> dict[str, object]:
    """What the judge needs of an exception, as values of the codec.

    `lines` are those of the submission. The trace holds at most 12 of the candidate's own frames,
    outermost first; `explicit` is true where a `raise` statement raised it; `memory` for a
    MemoryError; `own` where the innermost frame of package and submission is the submission's.
    `shape` is for `candidate` to fill in: the signatures that were called.
    """
    kind = type(error)
    described: dict[str, object] = {
        "kind": "raised",
        "type": type_name(kind),
        "message": "",
        "trace": [],
        "explicit": False,
        "memory": issubclass(kind, MemoryError),
        "own": True,
        "hint": None,
        "shape": [],
    }
    try:
        frames, innermost, file = _own_frames(_traceback_of(error))
        described["own"] = file == SOLUTION_FILE
        described["explicit"] = innermost is not None and _is_raise(innermost)
        described["trace"] = [_line(tb, lines) for tb in frames]
        described["message"] = message = _message(error)
        frame = frames[-1].tb_frame if frames else None
        text = _text(frames[-1], lines) if frames else ""
        known = familiar_name(error, message)
        if known is not None:
            described["message"], described["hint"] = known
            return described
        is_direct = innermost is not None and innermost.tb_frame is frame
        described["hint"] = hint_for(error, message, frame, text, is_direct)
        described["message"] = "\n".join([message, *_beside(error)]).strip()
    except BaseException:  # a hostile exception, or the time limit while reading it: what we have
        pass
    return described


def _own_frames(
    tb: TracebackType | None,
) -> tuple[list[TracebackType], TracebackType | None, str]:
    own: list[TracebackType] = []
    innermost = None
    file = SOLUTION_FILE
    seen = None
    while tb is not None:
        innermost = tb
        name = tb.tb_frame.f_code.co_filename
        if name == SOLUTION_FILE:
            file = name
            where = (tb.tb_frame.f_code, tb.tb_lineno)
            # A recursion shows each of its lines once in a row.
            if where != seen:
                own.append(tb)
            seen = where
            if len(own) > MAX_FRAMES:
                del own[MAX_FRAMES // 2]
        elif name == "driver.py":
            file = name
        tb = tb.tb_next
    return own, innermost, file


def _is_raise(tb: TracebackType) -> bool:
    code = tb.tb_frame.f_code.co_code
    at = tb.tb_lasti
    # A bare `raise` (operand 0) passes on what something else raised.
    return 0 <= at < len(code) - 1 and code[at] == _RAISE and code[at + 1] > 0


def _text(tb: TracebackType, lines: list[str]) -> str:
    at = tb.tb_lineno or 0
    return lines[at - 1].strip()[:200] if 0 < at <= len(lines) else ""


def _line(tb: TracebackType, lines: list[str]) -> dict[str, object]:
    code = tb.tb_frame.f_code
    line: dict[str, object] = {"line": tb.tb_lineno or 0, "text": _text(tb, lines)}
    line["function"] = str.__str__(code.co_name)[:100]
    column = _column(tb, lines)
    if column is not None:
        line["column"] = column
    return line


def _column(tb: TracebackType, lines: list[str]) -> int | None:
    if tb.tb_lasti < 0:
        return None
    for index, (start, _, column, _) in enumerate(tb.tb_frame.f_code.co_positions()):
        if index == tb.tb_lasti // 2:
            if start != tb.tb_lineno or column is None or not 0 < start <= len(lines):
                return None
            # Python counts bytes, an editor characters.
            return len(lines[start - 1].encode()[:column].decode("utf-8", "ignore")) + 1
    return None


def _message(error: BaseException) -> str:
    kind = type(error)
    if kind in _BUILT_IN:
        text = kind.__str__(error)
    else:
        text = str(error)
    text = str.__str__(text)
    if "pyodide.loadPackage" in text:
        # Advice for who runs Pyodide, in a KeyError's quotes.
        text = text.replace("\\n", "\n").split("\n")[0].strip("\"' ")
    if kind in _SUGGESTING and "Did you mean" not in text:
        text += _suggestion(error)
    if len(text) > MAX_MESSAGE:
        text = text[:MAX_MESSAGE] + " …"
    return text


def _beside(error: BaseException) -> list[str]:
    """What belongs to an exception: its notes, the members of a group, and what came before it."""
    told: list[str] = []
    try:
        notes = _attributes_of(error).get("__notes__")
        if type(notes) is list:
            told.extend([str.__str__(note)[:300] for note in notes[:5] if type(note) is str])
        if isinstance(error, BaseExceptionGroup):
            told.extend([f"In the group: {_brief(one)}" for one in _members_of(error)[:5]])
        before = _cause_of(error)
        words = "It came of"
        if before is None and not _is_suppressed(error):
            before = _context_of(error)
            words = "It was raised while handling"
        # What a library had to do with is no help.
        if before is not None and _own_frames(_traceback_of(before))[0]:
            told.append(f"{words} {_brief(before)}")
    except BaseException:  # as in `describe_exception`
        pass
    return told


def _brief(error: BaseException) -> str:
    """ "ValueError (line 3): message"."""
    frames = _own_frames(_traceback_of(error))[0]
    where = f" (line {frames[-1].tb_lineno})" if frames else ""
    return f"{type_name(type(error))}{where}: {_message(error)[:300]}".removesuffix(": ")


def _suggestion(error: BaseException) -> str:
    """Python's own "Did you mean", which only its traceback printer computes."""
    try:
        told = list(_format_only(_TracebackException(type(error), error, error.__traceback__)))
        said = str.__str__(told[-1])
        at = said.rfind(". Did you mean")
        return said[at:].strip()[:200] if at >= 0 else ""
    except BaseException:  # dir() of a hostile object, or a tampered printer: no suggestion then
        return ""
