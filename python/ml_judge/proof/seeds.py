"""The tests of a package as other seeds draw them."""

from __future__ import annotations

import numpy as np

from ml_judge.authoring.cases import Case
from ml_judge.problem.package import Package
from ml_judge.problem.plan import Plan, Test
from ml_judge.problem.reference import ask_reference

# So many seeds are tried with every test in which they make a difference.
_ALL_TESTS = 20


def answered(package: Package, plan: Plan) -> Plan:
    """The plan, with the reference's answer to each of its tests."""
    for test in plan.tests:
        ask_reference(package, plan, test)
    return plan


def can_reseed(test: Test) -> bool:
    """Whether it is a named case whose argument `seed` may be any number."""
    case = test.case
    return case is not None and type(case.arguments.get("seed")) is int and not case.stated


def differs(test: Test) -> bool:
    """Whether the seed of a plan makes a difference to a test."""
    return test.generator is not None or can_reseed(test)


def reseeded(package: Package, seed: str) -> Plan:
    """The tests of a seed, with every argument `seed` of a named case drawn from it too."""
    plan = Plan(package, seed, "all")
    rng = np.random.default_rng(int(seed, 16))
    for test in plan.tests:
        if can_reseed(test):
            assert test.case is not None
            arguments = {**test.case.arguments, "seed": int(rng.integers(2**31))}
            test.case = Case.with_arguments(test.case, arguments)
    return plan


def that_differ(plan: Plan, number: int) -> list[Test]:
    """The tests in which the seed makes a difference; of many seeds, one of them each."""
    tests = [test for test in plan.tests if differs(test)]
    return tests if number <= _ALL_TESTS or not tests else [tests[number % len(tests)]]
