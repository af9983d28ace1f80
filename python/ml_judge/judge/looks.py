"""A closer look at a submission, in the judge's interpreter: its inputs, and what was seen on them.

Growth: inputs of size n and of 4n. Stability: one input as it is, in float32, and with some
arguments made extreme. A look reads replies of the candidate's interpreter, of which nothing is
believed; whatever they say, no verdict depends on it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Literal

import numpy as np

from ml_judge.authoring.cases import Case, CloserLook
from ml_judge.comparison.comparison import compare_structure
from ml_judge.comparison.margins import worst_error
from ml_judge.comparison.relations import BEYOND
from ml_judge.judge.replies import MAX_TEXT, printable, read_reply
from ml_judge.messages import FirstFault, Growth, Stability
from ml_judge.problem.package import Package
from ml_judge.problem.plan import Plan, Test
from ml_judge.problem.reference import ask_reference, is_finite
from ml_judge.values.decoder import decode

Array = np.ndarray[Any, Any]
_GROWTH = 4
_ALL_DIGITS = 16
_KINDS = ("infinite", "not a number", "raised")


def plan_closer_look(package: Package) -> Plan:
    """The tests of a look: two for growth, then those for stability.

    These are the input as it is and in float32, where there are floats in it, and the extreme one
    where the package has one. None where the package has no closer look. Each can be prepared.
    """
    plan = Plan(package, "0", "own")
    look = package.look
    if look is None:
        return plan
    for size in (look.size, _GROWTH * look.size):
        plan.add_own(look.case(f"n = {size:,}", size))
    usual = look.case("in float64", look.size)
    if _has_floats(usual.arguments):
        plan.add_own(usual)
        plan.add_own(_in_float32(package, plan, usual))
        if look.extreme:
            plan.add_own(_extreme(look, usual))
    return plan


def seen_work(raw: bytes) -> Growth:
    """What `growth_driver` counted: `{"bytecodes", "numpyCalls", "complete"}`, or `{"message"}`."""
    value, message = returned_value(raw)
    if message is not None:
        return {"message": message}
    kinds = {"bytecodes": int, "numpyCalls": int, "complete": bool}
    if type(value) is not dict or any(type(value.get(name)) is not kinds[name] for name in kinds):
        return {"message": "What it did could not be counted."}
    return {
        "bytecodes": min(max(value["bytecodes"], 0), 2**53),
        "numpyCalls": min(max(value["numpyCalls"], 0), 2**53),
        "complete": value["complete"],
    }


def seen_answer(package: Package, test: Test, raw: bytes) -> Stability:
    """What `stability_driver` saw: `{"digits", "finite", "raised", "first"}`, or `{"message"}`.

    `digits`: to how many digits the answer agrees with the reference's, relative to the largest
    expected number, at most 16; `"all"` where the package's own check accepts it; null where it is
    not finite, or another. `finite`:
    whether all its numbers are. `first`: the first operation whose result was not finite, or that raised
    where no number was infinite before.
    """
    value, message = returned_value(raw)
    if message is not None or type(value) is not dict:
        return {"message": message or "Its answer could not be read."}
    raised, first = value.get("raised"), _first(value.get("first"))
    if type(raised) is str:
        return {
            "raised": printable(raised[:MAX_TEXT]),
            "digits": None,
            "finite": False,
            "first": first,
        }
    got = value.get("value")
    return {
        "raised": None,
        "digits": _digits(package, test, got),
        "finite": is_finite(got),
        "first": first,
    }


def returned_value(raw: bytes) -> tuple[Any, str | None]:
    """What a lens answered, or why it answered nothing."""
    reply = read_reply(raw)
    if reply is None:
        return None, "It broke what carries its answer to the judge."
    if reply["kind"] == "returned":
        return decode(reply["value"]), None
    if reply["kind"] == "raised":
        return None, f"{reply['type']}: {reply['message']}"
    return None, reply.get("message", "It gave no answer.")


def _first(told: Any) -> FirstFault | None:
    if type(told) is not dict or told.get("kind") not in _KINDS:
        return None
    line, text = told.get("line"), told.get("text")
    if type(line) is not int or not 0 < line < 2**31 or type(text) is not str:
        return None
    return {"line": line, "text": printable(text[:MAX_TEXT]), "kind": told["kind"]}


def _digits(package: Package, test: Test, got: Any) -> int | Literal["all"] | None:
    expected = decode(test.expected)
    if package.check is not None:
        return "all" if _is_accepted(package, test, got, expected) else None
    error = worst_error(got, expected, 0.0, _largest(expected) or 1.0)
    if error >= BEYOND:
        return None
    return _ALL_DIGITS if error == 0 else min(_ALL_DIGITS, max(0, math.floor(-math.log10(error))))


def _is_accepted(package: Package, test: Test, got: Any, expected: Any) -> bool:
    if compare_structure(got, expected) is not None:
        return False
    assert test.case is not None
    try:
        package.check(test.case.with_arguments(test.arguments()), got, expected)
    except Exception:  # it may not be made for such an input, and nothing here counts
        return False
    return True


def _largest(value: Any) -> float:
    """The largest finite magnitude among all numbers of a value; 0 where there is none."""
    if isinstance(value, dict):
        return max(map(_largest, value.values()), default=0.0)
    if isinstance(value, (list, tuple)):
        return max(map(_largest, value), default=0.0)
    if isinstance(value, (bool, str)) or value is None:
        return 0.0
    numbers = np.abs(np.asarray(value))
    if numbers.dtype.kind not in "iuf":
        return 0.0
    return float(np.max(numbers, initial=0.0, where=np.isfinite(numbers)))


def _in_float32(package: Package, plan: Plan, usual: Case) -> Case:
    """The same input rounded; what is expected of it is computed in float64."""
    narrow = _each(usual.arguments, lambda array: array.astype(np.float32))
    wide = _each(narrow, lambda array: array.astype(np.float64))
    asked = Plan(package, "0", "own").add_own(Case("in float64", **wide).non_finite())
    ask_reference(package, plan, asked)
    return Case("in float32", **narrow).expecting(decode(asked.expected)).non_finite()


def _extreme(look: CloserLook, usual: Case) -> Case:
    name = " and ".join(f"{name} × {factor:,.15g}" for name, factor in look.extreme.items())
    arguments = {
        name: _each(value, _scaled(look.extreme.get(name, 1.0)))
        for name, value in usual.arguments.items()
    }
    return Case(name, **arguments).non_finite()


def _scaled(factor: float) -> Callable[[Array], Array]:
    return lambda array: array * factor


def _has_floats(value: Any) -> bool:
    found: list[Array] = []

    def note(array: Array) -> Array:
        found.append(array)
        return array

    _each(value, note)
    return bool(found)


def _each(value: Any, change: Callable[[Array], Array]) -> Any:
    """The value with each array of floats in it changed."""
    if isinstance(value, np.ndarray):
        return change(value) if value.dtype.kind == "f" else value
    if isinstance(value, (list, tuple)):
        return type(value)(_each(item, change) for item in value)
    if isinstance(value, dict):
        return {key: _each(item, change) for key, item in value.items()}
    return value
