"""Which classic mistake a wrong submission makes: the one that gives the very same values."""

from __future__ import annotations

import contextlib
import inspect
import io
import time
from types import ModuleType
from typing import Any

from ml_judge.comparison.comparison import compare
from ml_judge.messages import Misconception
from ml_judge.problem.package import Package
from ml_judge.problem.plan import Plan, Test
from ml_judge.values.budgets import MAX_DIAGNOSED, MAX_DIAGNOSED_BYTES, MAX_DIAGNOSIS_SECONDS
from ml_judge.values.codec import encode
from ml_judge.values.decoder import decode

_RTOL = 1e-9
_ATOL = 1e-12


def find_misconception(package: Package, plan: Plan, failed: Test) -> Misconception | None:
    """The package's wrong submission that agrees with the submission, and its author's words.

    It must give the same value on the failed test, and on up to 64 other tests of moderate size
    whose outcome is known: agreeing on one degenerate input says little. None where there is none,
    the search takes too long, or the value is not what is wrong. Never raises.
    """
    if failed.got is None or not failed.is_wrong_value:
        return None
    others = [
        test
        for test in plan.tests
        if test.has_ended and test is not failed and len(test.args) <= MAX_DIAGNOSED_BYTES
    ]
    # What tells two mistakes apart cheaply comes first, the failed test in its turn.
    compared = sorted([failed, *others[-MAX_DIAGNOSED:]], key=lambda test: len(test.args))
    start = time.perf_counter()
    for file in package.wrong_answers():
        if time.perf_counter() - start > MAX_DIAGNOSIS_SECONDS:
            return None
        with contextlib.redirect_stdout(io.StringIO()):
            module = _load(package, file)
            if module is not None and all(_agrees(package, module, test) for test in compared):
                message = inspect.cleandoc(package.message_of(file))
                return {"file": file.removeprefix("submissions/"), "message": message}
    return None


def _load(package: Package, file: str) -> ModuleType | None:
    try:
        return package.module_of(package.files[file], file, "wrong_answer")
    except BaseException:  # the package's own code may raise anything: no diagnosis then
        return None


def _agrees(package: Package, module: ModuleType, test: Test) -> bool:
    arguments: Any = decode(test.args)
    try:
        value = decode(encode(package.invoke(module, *arguments)))
    except BaseException:  # it raises, and so must the submission have
        return test.got is None
    if test.got is None:
        return False
    return compare(decode(test.got), value, _RTOL, _ATOL) is None
