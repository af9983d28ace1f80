"""Asking the reference solution what is expected of a test."""

from __future__ import annotations

import time
from typing import Any

import numpy as np

from ml_judge.problem.faults import JudgingError, told
from ml_judge.problem.package import Package
from ml_judge.problem.plan import Plan, Test
from ml_judge.values.codec import TooLarge, UnsupportedValue, encode
from ml_judge.values.decoder import decode
from ml_judge.values.frames import FRAMES, is_frame
from ml_judge.values.table import Table


def ask_reference(package: Package, plan: Plan, test: Test) -> None:
    """Fills in a test's arguments, expected value and reference time.

    The expected value is the one the case states, or what the reference returns for arguments of
    its own. Raises JudgingError where the reference raises, changes its arguments, or returns a
    value the codec does not carry or that is not finite where the case does not allow it.
    """
    plan.encode_arguments(test)
    case = plan.case_of(test)
    file = package.solution_file
    what = f'{file}, case "{test.name}": the reference solution'
    if package.reference is None:
        raise JudgingError(f"{file}: there is no reference solution to ask.")
    arguments: Any = decode(test.args)
    start = time.perf_counter()
    try:
        value = package.invoke(package.reference, *arguments)
    except BaseException as error:  # the package's own code may raise anything
        raise JudgingError(f"{what} raises {told(error, file)}.") from error
    test.reference_ms = (time.perf_counter() - start) * 1000
    try:
        changed = encode(arguments) != test.args
    except (UnsupportedValue, TooLarge):
        changed = True
    if changed:
        raise JudgingError(f"{what} changes its arguments.")
    try:
        test.expected = encode(case.stated[0] if case.stated else value)
    except (UnsupportedValue, TooLarge) as error:
        raise JudgingError(f"{what} returns {error.message}.") from error
    if not case.allows_non_finite and not is_finite(decode(test.expected)):
        raise JudgingError(
            f"{what} returns NaN or an infinity; if that is right, say so with .non_finite()."
        )


def is_finite(value: Any) -> bool:
    """Whether no number in a decoded value is NaN or infinite; in a table, whether none is infinite."""
    if is_frame(value) and FRAMES:
        return bool(FRAMES["is_finite"](value))
    if isinstance(value, (float, complex, np.inexact)):
        return bool(np.isfinite(value))
    if isinstance(value, np.ndarray):
        return value.dtype.kind not in "fc" or bool(np.isfinite(value).all())
    if isinstance(value, Table):
        return all(is_finite(cell) for row in value.rows for cell in row)
    if isinstance(value, dict):
        return all(is_finite(item) for pair in value.items() for item in pair)
    if isinstance(value, (list, tuple, set, frozenset)):
        return all(is_finite(item) for item in value)
    return True
