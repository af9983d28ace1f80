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
from ml_judge.values.budgets import (
    MAX_DIAGNOSED,
    MAX_DIAGNOSED_BYTES,
    MAX_DIAGNOSIS_SECONDS,
    MIN_DIAGNOSED,
)
from ml_judge.values.codec import encode
from ml_judge.values.decoder import decode

_RTOL = 1e-9
_ATOL = 1e-12

# Whatever takes longer than this for one wrong submission takes too long for all of them.
_SLOW_SECONDS = 0.25


def find_misconception(package: Package, plan: Plan, failed: Test) -> Misconception | None:
    """The package's wrong submission that agrees with the submission, and its author's words.

    It must give the same value on the failed test, and on up to 64 other tests of moderate size
    whose outcome is known: agreeing on one degenerate input says little. When time runs out, a dozen
    others are enough. None where there is none, the search takes too long, or the value is not what
    is wrong. Never raises.
    """
    if failed.got is None or not failed.is_wrong_value:
        return None
    others = _others(plan, failed)
    compared = [failed, *others] if len(failed.args) <= MAX_DIAGNOSED_BYTES else [*others, failed]
    start = time.perf_counter()
    for file in package.wrong_answers():
        began = time.perf_counter()
        if began - start > MAX_DIAGNOSIS_SECONDS:
            return None
        with contextlib.redirect_stdout(io.StringIO()):
            module = _load(package, file)
            if module is not None and _agrees_throughout(package, module, compared, failed, start):
                message = inspect.cleandoc(package.message_of(file))
                return {"file": file.removeprefix("submissions/"), "message": message}
        if time.perf_counter() - began > _SLOW_SECONDS:
            # The failed test parts most mistakes, but this one takes long: small ones come first.
            compared = sorted(compared, key=lambda test: len(test.args))
    return None


def _others(plan: Plan, failed: Test) -> list[Test]:
    """Tests of moderate size whose outcome is known: the nearest to the failed one first."""
    known = [
        test
        for test in plan.tests
        if test.has_ended and test is not failed and len(test.args) <= MAX_DIAGNOSED_BYTES
    ]
    return known[-MAX_DIAGNOSED:][::-1]


def _is_late(start: float) -> bool:
    return time.perf_counter() - start > MAX_DIAGNOSIS_SECONDS


def _agrees_throughout(
    package: Package, module: ModuleType, compared: list[Test], failed: Test, start: float
) -> bool:
    """Whether a wrong submission gives the submission's values on the tests that time allows.

    The failed test and `MIN_DIAGNOSED` others are never left out.
    """
    for index, test in enumerate(compared):
        may_be_left_out = index > MIN_DIAGNOSED and test is not failed
        if may_be_left_out and _is_late(start):
            continue
        if not _agrees(package, module, test):
            return False
    return True


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
