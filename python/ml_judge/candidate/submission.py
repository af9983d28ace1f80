"""Loading a submission or a reference solution, and calling it as the package's driver says.

Runs beside untrusted code: see `README.md` for the rules.
"""

import difflib
import linecache
import sys
from builtins import (
    BaseException,
    Exception,
    MemoryError,
    OverflowError,
    RecursionError,
    SyntaxError,
    UnicodeEncodeError,
    ValueError,
    callable,
    compile,
    dict,
    enumerate,
    exec,
    int,
    len,
    object,
    str,
    tuple,
    type,
)
from types import CodeType, ModuleType

from ml_judge.values.budgets import MAX_SOURCE_BYTES
from ml_judge.values.names import describe_unsupported

_suggest = difflib.get_close_matches
_cached_lines = linecache.cache
_modules = sys.modules


class CompileError(Exception):
    """Source that gives no module with its entry point. `line` and `column` from 1, or None.

    `repair` is the source as it was meant, where that is plain to see.
    """

    def __init__(
        self,
        message: str,
        line: int | None = None,
        column: int | None = None,
        text: str = "",
        repair: str | None = None,
    ) -> None:
        Exception.__init__(self, message)
        self.message = message
        self.line = line
        self.column = column
        self.text = text
        self.repair = repair


def normalise(source: str) -> str:
    """Source without a byte order mark, with Unix line ends."""
    if source[:1] == "\ufeff":
        source = source[1:]
    return source.replace("\r\n", "\n").replace("\r", "\n")


def compile_source(source: str, filename: str) -> CodeType:
    """Compiles normalised source. Raises CompileError with a sentence for its author."""
    for number, text_of_line in enumerate(source.split("\n"), 1):
        column: int | None = text_of_line.find("\0") + 1
        if column:
            raise CompileError("a NUL character stands here; delete it", number, column)
    try:
        size = len(source.encode("utf-8"))
    except UnicodeEncodeError as error:
        line = source.count("\n", 0, error.start) + 1
        column = error.start - source.rfind("\n", 0, error.start)
        message = "half of a character stands here; delete it and type it again"
        raise CompileError(message, line, column) from None
    if size > MAX_SOURCE_BYTES:
        raise CompileError(f"{filename} is {size:,} bytes long; at most 65,536 are allowed.")
    try:
        return compile(source, filename, "exec", 0, True)
    except SyntaxError as error:
        text = error.text.strip() if type(error.text) is str else ""
        message = error.msg if type(error.msg) is str else "invalid syntax"
        at = error.lineno if error.lineno else None
        column = error.offset if error.offset and error.offset > 0 else None
        raise CompileError(message, at, column, text) from None
    except (MemoryError, RecursionError):
        raise CompileError(f"{filename} is nested too deeply for Python to compile.") from None
    except (ValueError, OverflowError) as error:
        raise CompileError(Exception.__str__(error)) from None


def execute(
    code: CodeType, name: str, source: str, names: dict[str, object] | None = None
) -> ModuleType:
    """Runs compiled source as a fresh module `name`, in which `names` are defined already.

    Whatever it raises goes through.
    """
    module = ModuleType(name)
    if names is not None:
        module.__dict__.update(names)
    filename = code.co_filename
    module.__dict__["__file__"] = filename
    lines = [line + "\n" for line in source.split("\n")]
    _cached_lines[filename] = (len(source), None, lines, filename)
    _modules[name] = module
    exec(code, module.__dict__)
    return module


def find_entry_point(module: ModuleType, name: str, filename: str) -> object:
    """The function or class a module must define. Raises CompileError if it does not."""
    if name not in module.__dict__:
        raise CompileError(f"{filename} does not define `{name}`.{_did_you_mean(module, name)}")
    found = module.__dict__[name]
    if not callable(found):
        what = describe_unsupported(type(found)).split(";")[0]
        raise CompileError(f"`{name}` in {filename} is {what}, not a function or class.")
    return found


def _did_you_mean(module: ModuleType, name: str) -> str:
    try:
        known = [
            key
            for key, value in module.__dict__.items()
            if type(key) is str and key[:1] != "_" and callable(value)
        ]
        close = _suggest(name, known, 1)
        return f" Did you mean `{close[0]}`?" if close and type(close[0]) is str else ""
    except BaseException:  # difflib may have been tampered with: no suggestion then
        return ""


def invoke(
    submission: ModuleType,
    entry_point: str,
    driver: ModuleType | None,
    positional: tuple[object, ...],
    keywords: dict[str, object],
) -> object:
    """One call of a submission with one test's arguments. Whatever it raises goes through."""
    if driver is not None:
        return driver.__dict__["drive"](submission, *positional, **keywords)
    return submission.__dict__[entry_point](*positional, **keywords)
