"""The judge's interpreter: one package, one plan of tests, and what each submission's reply means.

The worker calls these functions (`workers/roles/judge.ts`); each answers one of the messages in
`ml_judge/messages.py`, as JSON. A JudgingError, or any other exception out of here, is a judging error,
never a verdict on the submission.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import count
from typing import Any

from ml_judge.causes.diagnosis import find_misconception
from ml_judge.comparison.literals import call_code
from ml_judge.comparison.reports import shown
from ml_judge.judge.failures import Outcome
from ml_judge.judge.looks import plan_closer_look, seen_answer, seen_work
from ml_judge.judge.own_cases import NoCases, case_form, own_values, plan_own_cases
from ml_judge.judge.sql_literals import inserting
from ml_judge.judge.telling_apart import examine_inputs, try_wrong_program
from ml_judge.judge.verdicts import judge_call, judge_loading
from ml_judge.judge.walks import seen_steps
from ml_judge.messages import (
    CaseForm,
    Checked,
    Diagnosis,
    Ending,
    Growth,
    Opened,
    OwnPlan,
    PlannedCase,
    Stability,
    Steps,
    Telling,
    Variants,
    WrongProgram,
    in_json,
)
from ml_judge.problem.package import Package
from ml_judge.problem.plan import Plan, smaller_tests
from ml_judge.problem.reference import ask_reference
from ml_judge.values.codec import encode

LOADING = -1
_package: Package
_plan: Plan
_rehearsal: Iterator[str] | None = None


@in_json
def open_problem(files_json: str) -> Opened:
    """Loads a package, given as path → text, whose problem.json has been validated.

    Answers all that is wrong with its Python files at once.
    """
    global _package, _rehearsal
    _rehearsal = None
    _package = Package(json.loads(files_json))
    return {"issues": [{"file": file, "message": text} for file, text in _package.issues]}


@in_json
def plan(seed: str, test_set: str) -> list[PlannedCase]:
    """Lays down the tests of a set (`sample` or `all`) for a seed (hexadecimal).

    Answers samples, hidden cases, then one per size of each generator, ascending. Nothing is drawn yet.
    """
    global _plan
    _plan = Plan(_package, seed, test_set)
    return [test.told() for test in _plan.tests]


@in_json
def plan_own(reply: bytes) -> OwnPlan:
    """Lays down the reader's own cases: a reply of `candidate.inputs`."""
    global _plan
    try:
        _plan = plan_own_cases(_package, reply)
    except NoCases as error:
        return {"message": str(error), "tests": []}
    return {"message": None, "tests": [test.told() for test in _plan.tests]}


@in_json
def own_form() -> CaseForm:
    """What the reader's own cases may be made of; see `case_form`."""
    return case_form(_package)


@in_json
def plan_telling(reply: bytes) -> Telling:
    """Lays down inputs that are to tell wrong programs apart: a reply of `candidate.inputs`."""
    global _plan
    try:
        _plan = plan_own_cases(_package, reply)
        examine_inputs(_package, _plan)
    except NoCases as error:
        return {"message": str(error), "count": 0}
    return {"message": None, "count": len(_package.wrong_answers())}


@in_json
def tell_apart(number: int) -> WrongProgram:
    """What becomes of a wrong program, by its number from 0, on these inputs. Never raises."""
    return try_wrong_program(_package, _plan, _package.wrong_answers()[number])


@in_json
def plan_look() -> list[PlannedCase]:
    """Lays down the tests of a closer look, as `plan` does; see `plan_closer_look`."""
    global _plan
    _plan = plan_closer_look(_package)
    return [test.told() for test in _plan.tests]


@in_json
def weigh(test_id: int, lens: str, reply: bytes) -> Growth | Stability:
    """What a reply to a test of a closer look says, seen through `growth` or `stability`.

    Nothing of it counts.
    """
    test = _plan.tests[test_id]
    return seen_work(reply) if lens == "growth" else seen_answer(_package, test, reply)


@in_json
def walk(test_id: int, source: str, reply: bytes) -> Steps:
    """What a reply to a test says, seen through `steps`; `source` is what was called.

    Nothing of it counts.
    """
    return seen_steps(_package, _plan.tests[test_id], source, reply)


def prepare(test_id: int) -> tuple[bytes, float]:
    """Draws a test's arguments and asks the reference.

    Answers the encoded arguments and how long the reference took in ms. Raises JudgingError where
    the package's own code fails.
    """
    test = _plan.tests[test_id]
    ask_reference(_package, _plan, test)
    return test.args, test.reference_ms


@in_json
def check(test_id: int, ending_json: str, reply: bytes | None, again: bytes | None) -> Checked:
    """What a call means for a test; with id −1, for loading the submission.

    `ending_json`: an Ending. Raises JudgingError where the package's `check` fails.
    """
    outcome = Outcome.parse(ending_json, reply, again)
    if test_id == LOADING:
        verdict, feedback = judge_loading(outcome)
        return {"verdict": verdict, "feedback": feedback} if feedback else {"verdict": verdict}
    test = _plan.tests[test_id]
    verdict, feedback = judge_call(_package, test, outcome)
    answer: Checked = {"verdict": verdict}
    if feedback is not None:
        answer["feedback"] = feedback
    # Arguments of a drawn test are for its failure: showing a thousand numbers takes its time.
    if test.visibility == "sample" or (test.is_shown and verdict != "AC"):
        arguments = test.arguments()
        answer["arguments"] = [
            {"name": name, "value": shown(value)} for name, value in arguments.items()
        ]
        code, own_code = _code_of(arguments)
        if code is not None:
            answer["code"] = code
        if own_code is not None:
            answer["ownCode"] = own_code
    if test.is_own:
        answer["values"] = own_values(_package, test)
    return answer


def _code_of(arguments: dict[str, Any]) -> tuple[str | None, str | None]:
    """What makes a test's input, to be copied; and as a case of the reader's own, if that is another."""
    if _package.schema is not None:
        rows = inserting(arguments)
        made = ";\n\n".join(_package.schema.creating)
        return (None, None) if rows is None else (f"{made};\n\n{rows}\n", rows)
    driver = _package.files.get("driver.py")
    code = call_code(_package.entry_point, arguments, driver=driver)
    return code, call_code("drive", arguments) if _package.driver is not None else None


@in_json
def shrink(test_id: int) -> Variants:
    """Ids of smaller variants of a failed generated test, smallest first; `[]` for others.

    They can be prepared and checked like the tests of the plan.
    """
    return [test.id for test in smaller_tests(_plan, _plan.tests[test_id])]


@in_json
def diagnose(test_id: int) -> Diagnosis:
    """Which of the package's own wrong submissions gives the submission's values. Never raises."""
    return {"misconception": find_misconception(_package, _plan, _plan.tests[test_id])}


def rehearse() -> str:
    """Judges the next test of a plan of its own against the reference's own answer.

    What was done often goes faster, also for the browser's compiler. Answers "more", or "" when a test
    went wrong: whoever judges will be told.
    """
    global _rehearsal
    if _rehearsal is None:
        _rehearsal = _rehearsed(_package)
    return next(_rehearsal, "")


def _rehearsed(package: Package) -> Iterator[str]:
    """One item for each test that was rehearsed."""
    try:
        for seed in count():
            plan = Plan(package, f"{seed:x}", "all")
            for test in plan.tests:
                ask_reference(package, plan, test)
                reply = encode({"kind": "returned", "value": test.expected, "arguments": None})
                ending: Ending = {"limit": None, "died": None, "durationMs": 1, "limitMs": 1}
                judge_call(package, test, Outcome.parse(json.dumps(ending), reply, reply))
                yield "more"
    except Exception:  # a fault of the package is told to whoever judges
        return
