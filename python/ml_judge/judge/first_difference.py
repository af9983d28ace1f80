"""Where a submission's walk leaves the reference's.

The reference is recorded here, on the same arguments, to find the first line after which a variable
of the submission holds what the reference's of the same name never does.
"""

from __future__ import annotations

import ast
from typing import Any

import numpy as np

from ml_judge.candidate.own_frames import parsed
from ml_judge.candidate.steps import RETURNED, record_call
from ml_judge.candidate.submission import normalise
from ml_judge.comparison.comparison import compare
from ml_judge.problem.package import Package
from ml_judge.problem.plan import Test
from ml_judge.values.decoder import decode

# Comparisons of two values in one walk.
_MAX_COMPARED = 200_000

# As `candidate/steps.py` tells it.
Record = dict[str, Any]


def first_difference(
    package: Package, test: Test, record: Record, source: str
) -> tuple[int, int, Any] | None:
    """Where a number or an array is first held by a name whose namesake in the reference never holds it.

    Answers the step, the number of the name, and a value that the reference's held, each as in a
    record. What a function returns counts only where no name differs.
    """
    reference = _reference_record(package, test)
    if reference is None:
        return None
    held: dict[tuple[str, str], list[Any]] = {}
    for step, name, value in reference["changes"].tolist():
        held.setdefault(_owner(reference, step, name), []).append(reference["values"][value])
    random = _uninitialised(source) | _uninitialised(package.files["solution.py"])
    asked = 0
    answers: dict[tuple[tuple[str, str], int], Any] = {}
    returns: tuple[int, int, Any] | None = None
    for step, name, value in record["changes"].tolist():
        owner = _owner(record, step, name)
        there = held.get(owner)
        if there is None or owner[1] in random:
            continue
        if (owner, value) not in answers:
            asked += len(there)
            if asked > _MAX_COMPARED:
                return returns
            answers[owner, value] = _unlike(record["values"][value], there, package)
        other = answers[owner, value]
        if other is None:
            continue
        if record["names"][name] != RETURNED:
            return step, name, other
        returns = returns or (step, name, other)
    return returns


def _uninitialised(source: str) -> set[str]:
    """Names that get an array of `np.empty`: what is in it before it is filled is nobody's number."""
    found: set[str] = set()
    for node in ast.walk(parsed(source)):
        if isinstance(node, ast.Assign) and any(map(_is_empty, ast.walk(node.value))):
            found |= {ast.unparse(target) for target in node.targets}
    return found


def _is_empty(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
    return name in ("empty", "empty_like")


def _reference_record(package: Package, test: Test) -> Record | None:
    source = package.files.get("solution.py")
    if package.reference is None or source is None:
        return None
    positional, keywords = decode(test.args)
    record = record_call(
        package.reference,
        normalise(source),
        package.entry_point,
        package.driver,
        positional,
        keywords,
    )
    return None if record["leftOut"] else record


def _owner(record: Record, step: int, name: int) -> tuple[str, str]:
    frame = record["steps"][step, 2]
    return record["names"][record["frames"][frame, 0]], record["names"][name]


def _unlike(value: Any, others: list[Any], package: Package) -> Any:
    """One of `others`, the last, where the value is a number or an array that none of them is alike."""
    kind = _measured(value)
    alike = [other for other in others if _measured(other) == kind]
    if kind is None or not alike:
        return None
    for other in alike:
        if (
            _shape(value) == _shape(other)
            and compare(value[1], other[1], package.rtol, package.atol) is None
        ):
            return None
    return alike[-1]


def _measured(value: Any) -> str | None:
    """What may be compared: floating-point numbers, and arrays of numbers."""
    if value[0] == "text":
        return None
    if isinstance(value[1], np.ndarray):
        return "array"
    return "number" if isinstance(value[1], (float, np.floating)) else None


def _shape(value: Any) -> list[int]:
    return value[2] if value[0] == "part" else list(np.shape(value[1]))
