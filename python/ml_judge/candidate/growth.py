"""The growth check: how much work a submission does on an input, counted instead of timed.

Runs in the candidate's interpreter in place of a driver. Nothing here counts for a verdict: a
submission that meddles with it fools its author alone.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import CodeType, ModuleType
from typing import Any

import numpy as np

from ml_judge.candidate.submission import invoke
from ml_judge.candidate.tracebacks import SOLUTION_FILE

# Counting takes some hundred times as long as running; after these, it has told enough.
_MOST = 2_000_000
_monitoring = sys.monitoring
_TOOL = _monitoring.PROFILER_ID
_EVENTS = _monitoring.events.INSTRUCTION | _monitoring.events.CALL
_OF_NUMPY = (np.ndarray, np.generic, np.random.Generator, np.random.RandomState)


class _Enough(BaseException):
    """There is no need to count on."""


def growth_driver(entry_point: str, driver: ModuleType | None) -> Callable[..., dict[str, Any]]:
    """A `drive` that counts what the submission does with the arguments of one test.

    It answers `{"bytecodes": int, "numpyCalls": int, "complete": bool}`: instructions of Python,
    in the submission and in what it calls; calls of NumPy's functions and methods out of the
    submission's own code; and whether it came to the end. Raises what the submission raises.
    """

    def drive(submission: ModuleType, *positional: Any, **keywords: Any) -> dict[str, Any]:
        return _count(lambda: invoke(submission, entry_point, driver, positional, keywords))

    return drive


def _count(run: Callable[[], Any]) -> dict[str, Any]:
    bytecodes = numpy_calls = 0

    def on_instruction(_code: CodeType, _offset: int) -> None:
        nonlocal bytecodes
        bytecodes += 1
        if bytecodes >= _MOST:
            # Before raising: our own instructions on the way out are instructions too.
            _monitoring.set_events(_TOOL, 0)
            raise _Enough

    def on_call(code: CodeType, _offset: int, function: object, _argument: object) -> None:
        nonlocal numpy_calls
        if code.co_filename == SOLUTION_FILE and _is_of_numpy(function):
            numpy_calls += 1

    complete = True
    _monitoring.use_tool_id(_TOOL, "growth check")
    try:
        _monitoring.register_callback(_TOOL, _monitoring.events.INSTRUCTION, on_instruction)
        _monitoring.register_callback(_TOOL, _monitoring.events.CALL, on_call)
        _monitoring.set_events(_TOOL, _EVENTS)
        run()
    except _Enough:
        complete = False
    finally:
        _monitoring.set_events(_TOOL, 0)
        _monitoring.free_tool_id(_TOOL)
    return {"bytecodes": bytecodes, "numpyCalls": numpy_calls, "complete": complete}


def _is_of_numpy(function: object) -> bool:
    owner = getattr(function, "__objclass__", type(getattr(function, "__self__", None)))
    if isinstance(function, np.ufunc) or issubclass(owner, _OF_NUMPY):
        return True
    module = getattr(function, "__module__", None)
    return isinstance(module, str) and module.partition(".")[0] == "numpy"
