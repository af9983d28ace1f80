"""The reader's own test cases in the judge's interpreter: what they were given and what is expected."""

from __future__ import annotations

import inspect
from typing import Any

from ml_judge.authoring.cases import Case
from ml_judge.comparison.literals import assignments_code, call_code
from ml_judge.comparison.reports import shown
from ml_judge.judge.replies import read_reply
from ml_judge.judge.sql_literals import inserting
from ml_judge.messages import CaseForm, OwnValues
from ml_judge.problem.faults import JudgingError
from ml_judge.problem.package import Package
from ml_judge.problem.plan import Plan, Test
from ml_judge.problem.reference import ask_reference
from ml_judge.values.decoder import CorruptValue, decode


class NoCases(Exception):
    """There is nothing to judge; the message is one sentence for the reader."""


def plan_own_cases(package: Package, raw: bytes) -> Plan:
    """A plan of the cases in a reply of `candidate.inputs`, each prepared. Raises NoCases."""
    plan = Plan(package, "0", "own")
    cases = _read(raw)
    for number, (positional, keywords) in enumerate(cases, start=1):
        name = f"call {number}" if len(cases) > 1 else "your case"
        spoken = name.capitalize()
        try:
            arguments = _bind(package, positional, keywords)
        except TypeError as error:
            raise NoCases(f"{spoken} does not fit the signature: {error}.") from error
        test = plan.add_own(Case(name, **arguments).non_finite())
        try:
            ask_reference(package, plan, test)
        except JudgingError as error:
            reason = str(error).partition(f'"{name}": ')[2] or str(error)
            raise NoCases(
                f"{spoken} cannot be judged: {reason} Is it an input that the statement allows?"
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


def case_form(package: Package) -> CaseForm:
    """What a case of the reader's own may assign, and the first sample as one that runs as it stands."""
    names = [] if package.schema is not None else _parameters(package)
    plan = Plan(package, "0", "own")
    for case in package.samples:
        test = plan.add_own(case)
        plan.encode_arguments(test)
        arguments = test.arguments()
        if package.schema is not None:
            example = inserting(arguments)
        elif all(name in names for name in arguments):
            example = assignments_code(arguments)
        else:
            function = "drive" if package.driver is not None else package.entry_point
            example = call_code(function, arguments)
        if example is not None:
            return {"names": names, "example": example}
    return {"names": names, "example": ""}


def _parameters(package: Package) -> list[str]:
    """Those that go by a name of their own."""
    driver = package.driver
    called = vars(package.reference)[package.entry_point] if driver is None else driver.drive
    collecting = (inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL)
    named = [
        name
        for name, parameter in inspect.signature(called).parameters.items()
        if parameter.kind not in collecting
    ]
    return named if driver is None else named[1:]


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
