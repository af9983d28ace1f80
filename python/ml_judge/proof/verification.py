"""Proving a problem package: many judgings of the package's own files in one interpreter.

Used by `npm run verify-problems` only, which trusts the package and so needs no second
interpreter. Every function takes plain values and answers a message (`messages.py`) as JSON, does a
small piece of work and can be interrupted: a KeyboardInterrupt out of a submission counts as its time
limit.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator

from ml_judge.authoring.checkers import risk_taken
from ml_judge.candidate.submission import CompileError
from ml_judge.judge.looks import plan_closer_look
from ml_judge.messages import Issue, in_json
from ml_judge.problem.package import Package
from ml_judge.problem.plan import Plan, Test
from ml_judge.problem.reference import ask_reference
from ml_judge.proof.given import check_given
from ml_judge.proof.messages import (
    Comparison,
    CorrectTried,
    FailedTest,
    PackageOpened,
    ProgramTried,
    Sabotaged,
    Spread,
)
from ml_judge.proof.mutants import Mutant, mutants
from ml_judge.proof.sabotage import (
    Sabotage,
    changing,
    in_another_form,
    in_single_precision,
    sabotaged,
)
from ml_judge.proof.seeds import answered, can_reseed, differs, reseeded, that_differ
from ml_judge.proof.sql_mutants import sql_mutants
from ml_judge.proof.trials import Trials, quiet, seed_globals, unless_checked
from ml_judge.proof.wrong_answers import compare_all

ACCEPTED = "submissions/accepted/"
# Enough draws that a mutant which one unlucky input lets through is still seen.
_SEEDS = ("1", "2", "3")

_package: Package
_trials: Trials
_plans: list[Plan]
_mutants: list[Mutant]
# Wrong answer → name of the test that caught it last.
_caught_by: dict[str, str]
_comparison: Iterator[Comparison | None] | None


@in_json
def open_package(files_json: str) -> PackageOpened:
    """Loads a package, given as JSON, and asks its reference for the tests of a few seeds."""
    global _package, _trials, _plans, _mutants, _caught_by, _comparison
    _package = Package(json.loads(files_json))
    _trials = Trials(_package)
    issues: list[Issue] = [{"file": file, "message": text} for file, text in _package.issues]
    _plans, _mutants, _caught_by, _comparison = [], [], {}, None
    if not issues:
        _plans = [answered(_package, Plan(_package, seed, "all")) for seed in _SEEDS]
        answered(_package, plan_closer_look(_package))
        source = _package.files[_package.solution_file]
        _mutants = _mutants_of_query(source) if _package.is_sql else mutants(source)
    return {
        "issues": issues,
        "isRandom": any(can_reseed(test) for plan in _plans for test in plan.tests),
        "mutants": [
            {"line": mutant["line"], "description": mutant["description"]} for mutant in _mutants
        ],
    }


def _mutants_of_query(source: str) -> list[Mutant]:
    """Those that are queries: a small change of a text may leave none."""
    made = []
    for mutant in sql_mutants(source):
        try:
            _package.module_of(mutant["source"], _package.solution_file, "mutant")
        except CompileError:
            continue
        made.append(mutant)
    return made


@in_json
def try_mutant(index: int) -> str | None:
    """The name of the first test that tells a mutant from the reference; None if none does."""
    source = _mutants[index]["source"]
    with quiet():
        try:
            module = _package.module_of(source, _package.solution_file, "mutant")
        except BaseException:  # a mutant may raise anything, and is told by it
            return "loading"
        for plan in _plans:
            for test in plan.tests:
                if _trials.judge_module(module, test) != "AC":
                    return test.name
    return None


@in_json
def try_correct(number: int) -> CorrectTried:
    """Judges a correct submission on what the seed of that number draws.

    The accepted submissions take turns, with the reference where the package checks by itself; from
    seed 21 on the tests do too: one each that is drawn, or has an argument `seed`.
    """
    # Compared with itself the reference is always right; only a check may think otherwise.
    reference = _package.solution_file
    files = _accepted() if _package.check is None else [reference, *_accepted()]
    if not files:
        return {"failures": [], "spread": None}
    file = files[number % len(files)]
    seed = f"{number:x}"
    failures: list[FailedTest] = []
    spread = 0.0
    seed_globals(seed)
    plan = reseeded(_package, seed)
    for test in that_differ(plan, number):
        ask_reference(_package, plan, test)
        # Many seeds are about chance; what a second call gives is seen on any of them.
        is_reference = file == reference
        verdict = _trials.judge_reference(test) if is_reference else _trials.judge_once(file, test)
        if verdict != "AC":
            failures.append({"file": file, "test": test.name, "seed": seed, "verdict": verdict})
        spread = max(spread, _trials.error(test))
    return {"failures": failures, "spread": unless_checked(_package, spread)}


@in_json
def try_wrong(number: int) -> list[str]:
    """The package's wrong answers that no test catches with the seed of that number: their files."""
    seed = f"{number:x}"
    plan = reseeded(_package, seed)
    # A case that no seed changes has been answered by the reference already.
    tests = [
        test if differs(test) else before
        for test, before in zip(plan.tests, _plans[0].tests, strict=True)
    ]
    missed = []
    for file in _package.wrong_answers():
        seed_globals(seed)
        if file not in _caught_by:
            _caught_by[file] = _caught_soonest(file, plan, tests)
        # What caught it with the seed before does so again, most often.
        likely_first = sorted(tests, key=lambda test: test.name != _caught_by[file])
        by = next((test for test in likely_first if _is_caught(file, plan, test)), None)
        if by is None:
            missed.append(file)
        else:
            _caught_by[file] = by.name
    return missed


def _caught_soonest(file: str, plan: Plan, tests: list[Test]) -> str:
    """The name of the test that takes least time to catch a wrong answer; empty if none does."""
    soonest, least = "", float("inf")
    for test in tests:
        start = time.perf_counter()
        is_caught = _is_caught(file, plan, test)
        took = time.perf_counter() - start
        if is_caught and took < least:
            soonest, least = test.name, took
    return soonest


def _is_caught(file: str, plan: Plan, test: Test) -> bool:
    if not test.expected:
        ask_reference(_package, plan, test)
    return _trials.judge(file, test) != "AC"


@in_json
def compare_wrong() -> Comparison | None:
    """Judges one wrong answer on one more test: call it until it answers something other than None.

    In steps, so that none takes long.
    """
    global _comparison
    _comparison = _comparison or compare_all(_package, _trials, _plans[0].tests)
    return next(_comparison)


@in_json
def try_program(source: str) -> ProgramTried | None:
    """Which bugs a program is found to have, of a debugging problem; None where it does not load.

    It has a bug of which some case fails.
    """
    with quiet():
        try:
            module = _package.module_of(source, _package.solution_file, "program")
        except BaseException:  # a program with bugs may raise anything
            return None
        tests = _plans[0].tests
        of_bugs = [test for test in tests if test.case is not None and test.case.bug is not None]
        verdicts = [(test.case, _trials.judge_module(module, test)) for test in of_bugs]
        found = sorted(
            {case.bug for case, verdict in verdicts if case and case.bug and verdict != "AC"}
        )
        accepted = not found and all(_trials.judge_module(module, test) == "AC" for test in tests)
    return {
        "found": found,
        "missed": [
            {"bug": case.bug, "case": case.name}
            for case, verdict in verdicts
            if case and case.bug in found and verdict == "AC"
        ],
        "accepted": accepted,
    }


@in_json
def try_spread() -> Spread:
    """The largest error of an accepted submission on the tests of one seed, as in `try_correct`."""
    spread = 0.0
    for file in _accepted():
        for test in _plans[0].tests:
            _trials.judge(file, test)
            spread = max(spread, _trials.error(test))
    return unless_checked(_package, spread)


@in_json
def try_sabotage() -> Sabotaged:
    """Which programs made from the reference the author's cases catch, and what arguments are."""
    seen: set[str] = set()
    if _package.is_sql:
        # A query cannot change its tables, nor answer in another form than a table.
        return {"changed": {}, "form": [], "precision": [], "given": [], "issues": []}
    _caught_by_cases(changing("", seen))
    tests = [(test.name, test.arguments()) for plan in _plans for test in plan.tests]
    wrong, held = check_given(_package.files["statement.md"], tests)
    return {
        "changed": {name: _caught_by_cases(changing(name, set())) for name in sorted(seen)},
        "form": _caught_by_cases(in_another_form),
        "precision": _caught_by_cases(in_single_precision),
        "given": held,
        "issues": [{"file": "tests.py", "message": message} for message in wrong[:5]],
    }


def _caught_by_cases(sabotage: Sabotage) -> list[str]:
    """The names of the author's cases that fail the reference with a sabotage."""
    assert _package.reference is not None
    module = sabotaged(_package.reference, _package.entry_point, sabotage)
    cases = [test for test in _plans[0].tests if test.generator is None]
    with quiet():
        return [test.name for test in cases if _trials.judge_module(module, test) != "AC"]


@in_json
def add_up_risk() -> float | None:
    """With which chance a Submit fails a right submission: all comparisons of one seed added up.

    None where the package's tests leave nothing to chance.
    """
    risk_taken()
    for test in _plans[0].tests:
        _trials.judge_reference(test)
    return risk_taken() or None


def _accepted() -> list[str]:
    return sorted(file for file in _package.files if file.startswith(ACCEPTED))
