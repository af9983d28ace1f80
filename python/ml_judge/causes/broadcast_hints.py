"""The likely cause of a wrong number: every element of one argument met every element of another."""

from __future__ import annotations

import contextlib
import io
import math
from itertools import combinations
from typing import Any

import numpy as np

from ml_judge.comparison.reports import Report
from ml_judge.comparison.support import NEEDED_BY_ONE, is_telling
from ml_judge.problem.package import Package
from ml_judge.values.bounded import brief
from ml_judge.values.codec import encode
from ml_judge.values.decoder import decode

# The reference is asked about the square of it, and may take the square of that.
_MAX_LENGTH = 20
_CLOSE = 1e-9


def for_all_pairs(package: Package, report: Report, arguments: dict[str, Any]) -> str | None:
    """A hint where the number is what the reference answers for all pairs of two arguments' elements.

    So does the mean over (y − ŷ)² where y is a row and ŷ a column: it is one over an n × n table.
    None otherwise, and for anything but a number. Never raises.
    """
    got = report.got
    if type(report.expected) is not float or type(got) is not float or not math.isfinite(got):
        return None
    vectors = {
        name: value
        for name, value in arguments.items()
        if isinstance(value, np.ndarray)
        and 1 < value.size <= _MAX_LENGTH
        # A row or a column.
        and value.shape in ((value.size,), (value.size, 1))
    }
    for one, other in combinations(vectors, 2):
        row, column = vectors[one], vectors[other]
        if row.size != column.size:
            continue
        if row.ndim == column.ndim and not is_telling(got, NEEDED_BY_ONE):
            continue
        n = row.size
        pairs = {one: np.tile(row.ravel(), n), other: np.repeat(column.ravel(), n)}
        if _is_answer(package, report, {**arguments, **pairs}):
            return (
                f"Yours is what comes of all pairs of `{one}` and `{other}`: a column (n, 1) has "
                "met a row (n,), and they are broadcast to (n, n). Flatten them first."
            )
    return None


def _is_answer(package: Package, report: Report, arguments: dict[str, Any]) -> bool:
    """Whether the reference answers the submission's number, at its place."""
    if package.reference is None:
        return False
    positional, keywords = package.call_shape(arguments)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            made = decode(encode(package.invoke(package.reference, positional, keywords)))
        for step in report.steps:
            items = made.items() if isinstance(made, dict) else enumerate(made)
            made = next(item for key, item in items if step == f"[{brief(key, 60)}]")
        return math.isclose(made, report.got, rel_tol=_CLOSE)
    except BaseException:  # the reference was never asked for such an input: no hint then
        return False
