"""The reader's own test cases: from the code they wrote to arguments.

Runs in a candidate's interpreter, before the submission is loaded; what comes out is data like any
reply. See `README.md` for the rules of this neighbourhood.
"""

from builtins import BaseException, ValueError, dict, exec, len, list, str, tuple, type

import numpy

from ml_judge.candidate.submission import CompileError, compile_source, normalise
from ml_judge.candidate.tracebacks import describe_exception

FILE = "solution.py"
MAX_CASES = 20

# What the reader's code need not import; `dataframes/hooks.py` adds pandas where it is.
GIVEN: dict[str, object] = {"np": numpy, "numpy": numpy}

Arguments = tuple[tuple[object, ...], dict[str, object]]


class NoInputs(BaseException):
    """The code gives no arguments. `message` is one sentence for its author."""

    def __init__(self, message: str) -> None:
        BaseException.__init__(self, message)
        self.message = message


def collect_inputs(
    code: str, entry_point: str, has_driver: bool, names: tuple[str, ...] = ()
) -> list[Arguments]:
    """Runs the reader's code; answers `(positional, keywords)` of each case in it.

    Each call of the entry point is a case; where a driver calls the submission, each call of `drive`
    without its first argument. Code without any call is one case: what it assigns to `names`, the
    parameters. Raises NoInputs.
    """
    function = "drive" if has_driver else entry_point
    calls: list[Arguments] = []

    def record(*positional: object, **keywords: object) -> None:
        if len(calls) == MAX_CASES:
            raise ValueError(f"at most {MAX_CASES} cases at a time")
        calls.append((positional, keywords))

    given: dict[str, object] = {**GIVEN, "__name__": "own_case", function: record}
    code = normalise(code)
    try:
        exec(compile_source(code, FILE), given)
    except CompileError as error:
        where = f"Line {error.line}: " if error.line else ""
        raise NoInputs(f"{where}{error.message}") from None
    except BaseException as error:
        told = describe_exception(error, code.split("\n"))
        trace = told["trace"]
        where = f"Line {trace[-1]['line']}: " if type(trace) is list and trace else ""
        raise NoInputs(f"{where}{told['type']}: {told['message']}") from None
    if calls:
        return calls
    assigned = {name: given[name] for name in names if name in given and name not in GIVEN}
    if not assigned:
        by_name = f"Write `{names[0]} = …`, or call" if names else "Call"
        raise NoInputs(f"{by_name} `{function}(…)` with arguments of your own.")
    return [((), assigned)]
