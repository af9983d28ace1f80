"""What the functions of `verification.py` answer, as JSON: the messages of a proof.

`scripts/prove/messages.ts` validates them on their arrival; a test compares the two descriptions.
"""

# Without `from __future__ import annotations`: a TypedDict could not tell then which fields it requires.
from typing import TypedDict

from ml_judge.messages import Issue

# The largest error as a share of what the tolerance allows; None where the package checks by itself.
Spread = float | None


class MutantLine(TypedDict):
    """A small change of the reference, in words."""

    line: int
    description: str


class PackageOpened(TypedDict):
    """What there is to prove: nothing where there are issues."""

    issues: list[Issue]
    # Its cases have an argument `seed`.
    isRandom: bool
    mutants: list[MutantLine]


class FailedTest(TypedDict):
    """A correct submission that is not accepted, and the seed, as hexadecimal digits, that shows it."""

    file: str
    test: str
    seed: str
    verdict: str


class CorrectTried(TypedDict):
    """What a correct submission gets on the tests of one seed."""

    failures: list[FailedTest]
    spread: Spread


class ComparedAnswer(TypedDict):
    """What a wrong answer gives on the tests of one seed."""

    file: str
    # Names of the tests that catch it, and those of them that the author wrote down.
    caught: list[str]
    cases: list[str]
    # At most 1e300.
    error: Spread
    # It gives the same values again; only such can be the same as another, or recognised by its values.
    repeatable: bool


class SamePair(TypedDict):
    """Two wrong answers that give the same values on every test."""

    file: str
    other: str


class Comparison(TypedDict):
    """All wrong answers, beside the reference and beside each other."""

    answers: list[ComparedAnswer]
    same: list[SamePair]


class MissedCase(TypedDict):
    """A case that passes although it finds a bug that the program is found to have."""

    bug: str
    case: str


class ProgramTried(TypedDict):
    """Which bugs a program is found to have, of a debugging problem."""

    found: list[str]
    missed: list[MissedCase]
    accepted: bool


class Sabotaged(TypedDict):
    """Which programs made from the reference the author's cases catch; the lists are of cases."""

    # Every argument that could be changed → the cases that see it.
    changed: dict[str, list[str]]
    form: list[str]
    precision: list[str]
    # Arguments that are arrays of the kinds that the statement promises, in every test.
    given: list[str]
    issues: list[Issue]
