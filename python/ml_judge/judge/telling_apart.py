"""Whether the reader's own inputs tell a declared wrong program from the right one."""

from __future__ import annotations

import contextlib
import inspect
import io
from types import ModuleType
from typing import Any

from ml_judge.authoring.cases import WrongAnswer
from ml_judge.comparison.comparison import compare, compare_structure
from ml_judge.judge.own_cases import NoCases
from ml_judge.messages import WrongProgram
from ml_judge.problem.package import Package
from ml_judge.problem.plan import Plan, Test
from ml_judge.values.codec import TooLarge, UnsupportedValue, encode
from ml_judge.values.decoder import decode

MAX_INPUTS = 20


class _Unsteady(Exception):
    """Two calls with the same arguments gave two answers: no input shows what is wrong."""


def examine_inputs(package: Package, plan: Plan) -> None:
    """Raises NoCases where there are too many, or where the package's `check` knows only its own."""
    if len(plan.tests) > MAX_INPUTS:
        raise NoCases(
            f"These are {len(plan.tests)} inputs; at most {MAX_INPUTS} are tried at once."
        )
    for test in plan.tests:
        try:
            knows = _is_right(package, test, decode(test.expected))
        except Exception:  # a check may ask more of a case than the reader's has
            knows = False
        if not knows:
            raise NoCases("The answers to this problem can be judged on its own tests alone.")


def try_wrong_program(package: Package, plan: Plan, file: str) -> WrongProgram:
    """What becomes of one of the package's wrong programs on the inputs of a plan.

    Its name and its author's words are told only where an input tells it apart. One that is stopped
    for its time, does not load, or answers the same arguments in two ways is left out.
    """
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            module = package.module_of(package.files[file], file, "wrong_answer")
            differing = [test for test in plan.tests if _differs(package, module, test)]
    except BaseException:  # it took too long, was unsteady, or is at fault in some other way
        return {"outcome": "left-out"}
    if not differing:
        return {"outcome": "same"}
    message = inspect.cleandoc(package.message_of(file))
    return {
        "outcome": "apart",
        "mistake": {"file": file.removeprefix("submissions/"), "message": message},
    }


def _differs(package: Package, module: ModuleType, test: Test) -> bool:
    first, again = _answer(package, module, test), _answer(package, module, test)
    if first is None or again is None:
        if first is not again:
            raise _Unsteady
        return True
    if first != again and compare(decode(first), decode(again), package.rtol, package.atol):
        raise _Unsteady
    return not _is_right(package, test, decode(first))


def _answer(package: Package, module: ModuleType, test: Test) -> bytes | None:
    """The encoded answer; None where there is none that could be right."""
    arguments: Any = decode(test.args)
    try:
        value = encode(package.invoke(module, *arguments))
        return value if encode(arguments) == test.args else None
    except (UnsupportedValue, TooLarge):
        return None
    except KeyboardInterrupt:
        raise
    except BaseException:  # the package's own code may raise anything
        return None


def _is_right(package: Package, test: Test, got: Any) -> bool:
    expected = decode(test.expected)
    if package.check is None:
        return compare(got, expected, package.rtol, package.atol) is None
    if compare_structure(got, expected) is not None:
        return False
    assert test.case is not None
    try:
        package.check(test.case.with_arguments(test.arguments()), got, expected)
    except WrongAnswer:
        return False
    return True
