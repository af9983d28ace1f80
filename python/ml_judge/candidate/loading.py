"""Making a module of a submission, and telling what is in the way: pasted text, other signatures.

What `entry.py` says of a submission that does not load, and `calls.py` of a call that does not fit.
"""

from builtins import AttributeError, BaseException, TypeError, str, tuple, type
from types import CodeType, ModuleType

from ml_judge.candidate.pasted import Repair, inside_class, pasted_along, pasted_notebook
from ml_judge.candidate.signatures import signatures_of, why_none
from ml_judge.candidate.submission import CompileError, compile_source, find_entry_point
from ml_judge.candidate.tracebacks import SOLUTION_FILE, describe_exception


def compile_submission(source: str, entry_point: str) -> CodeType:
    """The code of a normalised source. Raises a CompileError that names what was pasted with it."""
    notebook = pasted_notebook(source)
    if notebook is not None:
        raise _pasted(notebook, source)
    try:
        return compile_source(source, SOLUTION_FILE)
    except CompileError as error:
        pasted = pasted_along(source, entry_point, error.message, error.line)
        if pasted is None:
            raise
        raise _pasted(pasted, source) from None


def check_entry_point(module: ModuleType, source: str, entry_point: str) -> None:
    """Raises a CompileError where the module does not define what the tests call."""
    try:
        find_entry_point(module, entry_point, SOLUTION_FILE)
    except CompileError:
        inside = inside_class(source, entry_point)
        if inside is None:
            raise
        raise _pasted(inside, source) from None


def compile_error(error: CompileError) -> dict[str, object]:
    """A CompileError as a reply of the candidate's interpreter."""
    return {
        "kind": "compile-error",
        "message": error.message,
        "line": error.line,
        "column": error.column,
        "text": error.text,
        "repair": error.repair,
    }


def raised(
    error: BaseException, source: str, entry_point: str, lines: list[str]
) -> dict[str, object]:
    """An exception out of a call as a reply, with the signatures where these may be the cause."""
    described = describe_exception(error, lines)
    kind = type(error)
    # Out of the call itself, or of the driver: what is defined may not be what is called.
    if (kind is TypeError or kind is AttributeError) and not (
        described["own"] and described["trace"]
    ):
        try:
            described["shape"] = signatures_of(source, entry_point)
        except BaseException:  # a tampered parser
            pass
    return described


def where_none(source: str, entry_point: str) -> tuple[str, int] | None:
    """As `why_none`; None also where the parser was tampered with."""
    try:
        return why_none(source, entry_point)
    except BaseException:
        return None


def _pasted(found: Repair, source: str) -> CompileError:
    message, line, repaired = found
    text = source.split("\n")[line - 1].strip() if line is not None else ""
    return CompileError(message, line, None, text, repaired)
