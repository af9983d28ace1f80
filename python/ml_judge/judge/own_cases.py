"""The reader's own test cases in the judge's interpreter: what they were given and what is expected."""

from __future__ import annotations

import inspect
from typing import Any

from ml_judge.authoring.cases import Case
from ml_judge.comparison.reports import shown
from ml_judge.judge.replies import read_reply
from ml_judge.messages import OwnValues
from ml_judge.problem.package import JudgingError, Package
from ml_judge.problem.plan import Plan, Test
from ml_judge.problem.reference import ask_reference
from ml_judge.values.decoder import CorruptValue, decode


class NoCases(Exception):
    """There is nothing to judge; the message is one sentence for the reader."""


def plan_own_cases(package: Package, raw: bytes) -> Plan:
    """A plan of the cases in a reply of `candidate.inputs`, each prepared. Raises NoCases."""
    plan = Plan(package, "0", "own")
    for number, (positional, keywords) in enumerate(_read(raw), start=1):
        name = f"your case {number}"
        try:
            arguments = _bind(package, positional, keywords)
        except TypeError as error:
            raise NoCases(f"Your case {number} does not fit the signature: {error}.") from error
        test = plan.add_own(Case(name, **arguments).non_finite())
        try:
            ask_reference(package, plan, test)
        except JudgingError as error:
            reason = str(error).partition(f'"{name}": ')[2] or str(error)
            raise NoCases(
                f"Your case {number} cannot be judged: {reason} Is it an input that the statement allows?"
            ) from error
    return plan


def own_values(package: Package, test: Test) -> OwnValues:
    """What the reference and the submission returned, and whether other values may be right too."""
    values: OwnValues = {
        "expected": shown(decode(test.expected)),
        "anyAnswer": package.check is not None,
    }
    if test.got is not None:
        values["got"] = shown(decode(test.got))
    return values


def _read(raw: bytes) -> list[tuple[tuple[Any, ...], dict[str, Any]]]:
    reply = read_reply(raw)
    if reply is not None and reply["kind"] == "no-inputs":
        raise NoCases(reply["message"])
    if reply is not None and reply["kind"] == "inputs":
        try:
            cases = decode(reply["value"])
        except CorruptValue:
            cases = None
        if type(cases) is list and all(map(_is_call, cases)):
            return cases
    raise NoCases("Your case has changed what carries it to the judge.")


def _is_call(case: Any) -> bool:
    return (
        type(case) is tuple
        and [type(part) for part in case] == [tuple, dict]
        and all(type(name) is str for name in case[1])
    )


def _bind(
    package: Package, positional: tuple[Any, ...], keywords: dict[str, Any]
) -> dict[str, Any]:
    if package.schema is not None:
        return keywords
    if package.driver is not None:
        bound = inspect.signature(package.driver.drive).bind(None, *positional, **keywords)
        return dict(list(_by_name(bound).items())[1:])
    entry = vars(package.reference)[package.entry_point]
    return _by_name(inspect.signature(entry).bind(*positional, **keywords))


def _by_name(bound: inspect.BoundArguments) -> dict[str, Any]:
    """Arguments as a case names them: those that `**` collects by names of their own."""
    named = dict(bound.arguments)
    for name, parameter in bound.signature.parameters.items():
        if parameter.kind is inspect.Parameter.VAR_KEYWORD:
            named.update(named.pop(name, {}))
    return named
