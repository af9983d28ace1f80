"""The judge's interpreter: one package, one plan of tests, and what each submission's reply means.

The page calls these functions with and for JSON (`src/judge/replies.ts`). A JudgingError, or any
other exception out of here, is a judging error, never a verdict on the submission.
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
from ml_judge.judge.own_cases import NoCases, own_values, plan_own_cases
from ml_judge.judge.verdicts import judge_call, judge_loading
from ml_judge.problem.package import Package
from ml_judge.problem.plan import Plan, smaller_tests
from ml_judge.problem.reference import ask_reference
from ml_judge.values.codec import encode

LOADING = -1
_package: Package
_plan: Plan
_rehearsal: Iterator[str] | None = None


def open_problem(files_json: str) -> str:
    """Loads a package, given as path → text, whose problem.json has been validated.

    Answers `{"issues": [{"file", "message"}], "samples", "hidden", "generated"}`: everything that
    is wrong with its Python files at once, and how many cases it has.
    """
    global _package, _rehearsal
    _rehearsal = None
    _package = Package(json.loads(files_json))
    return json.dumps(
        {
            "issues": [{"file": file, "message": text} for file, text in _package.issues],
            "samples": len(_package.samples),
            "hidden": len(_package.hidden),
            "generated": sum(len(generator.sizes) for generator in _package.generators),
        }
    )


def plan(seed: str, test_set: str) -> str:
    """Lays down the tests of a set (`sample` or `all`) for a seed (hexadecimal).

    Answers `[{"id", "name", "visibility", "generated", "repeat"}]`: samples, hidden cases, then
    one per size of each generator, ascending. Nothing is drawn yet.
    """
    global _plan
    _plan = Plan(_package, seed, test_set)
    return json.dumps([test.told() for test in _plan.tests])


def plan_own(reply: bytes) -> str:
    """Lays down the reader's own cases: a reply of `candidate.inputs`.

    Answers `{"message": null, "tests": […]}`, the tests as `plan` has them; or a message that says
    why there are none.
    """
    global _plan
    try:
        _plan = plan_own_cases(_package, reply)
    except NoCases as error:
        return json.dumps({"message": str(error), "tests": []})
    return json.dumps({"message": None, "tests": [test.told() for test in _plan.tests]})


def plan_look() -> str:
    """Lays down the tests of a closer look, as `plan` does; see `plan_closer_look`."""
    global _plan
    _plan = plan_closer_look(_package)
    return json.dumps([test.told() for test in _plan.tests])


def weigh(test_id: int, lens: str, reply: bytes) -> str:
    """What a reply to a test of a closer look says, seen through `growth` or `stability`.

    Answers what `seen_work` or `seen_answer` does. Nothing of it counts.
    """
    test = _plan.tests[test_id]
    seen = seen_work(reply) if lens == "growth" else seen_answer(_package, test, reply)
    return json.dumps(seen)


def prepare(test_id: int) -> tuple[bytes, float]:
    """Draws a test's arguments and asks the reference.

    Answers the encoded arguments and how long the reference took in ms. Raises JudgingError where
    the package's own code fails.
    """
    test = _plan.tests[test_id]
    ask_reference(_package, _plan, test)
    return test.args, test.reference_ms


def check(test_id: int, outcome_json: str, reply: bytes | None, again: bytes | None) -> str:
    """What a call's outcome means for a test; with id −1, for loading the submission.

    `outcome_json`: `{"limit": null | "time" | "memory" | "output", "died": null | str,
    "durationMs", "limitMs"}`. Answers `{"verdict", "feedback"?, "arguments"?, "code"?}` as in
    src/core/judgement.ts. Raises JudgingError where the package's `check` fails.
    """
    outcome = Outcome.parse(outcome_json, reply, again)
    if test_id == LOADING:
        verdict, feedback = judge_loading(outcome)
        return json.dumps(_without_none({"verdict": verdict, "feedback": feedback}))
    test = _plan.tests[test_id]
    verdict, feedback = judge_call(_package, test, outcome)
    answer: dict[str, Any] = {"verdict": verdict, "feedback": feedback}
    # Arguments of a drawn test are for its failure: showing a thousand numbers takes its time.
    if test.visibility == "sample" or (test.is_shown and verdict != "AC"):
        answer["arguments"] = [
            {"name": name, "value": shown(value)} for name, value in test.arguments().items()
        ]
        answer["code"] = call_code(
            _package.entry_point, test.arguments(), driver=_package.files.get("driver.py")
        )
        if _package.driver is not None:
            answer["ownCode"] = call_code("drive", test.arguments())
    if test.is_own:
        answer["values"] = own_values(_package, test)
    return json.dumps(_without_none(answer))


def shrink(test_id: int) -> str:
    """Ids of smaller variants of a failed generated test, smallest first; `[]` for others.

    They can be prepared and checked like the tests of the plan.
    """
    return json.dumps([test.id for test in smaller_tests(_plan, _plan.tests[test_id])])


def diagnose(test_id: int) -> str:
    """Which of the package's own wrong submissions gives the submission's values.

    Answers `{"misconception": null | {"file", "message"}}`. Never raises.
    """
    found = find_misconception(_package, _plan, _plan.tests[test_id])
    return json.dumps({"misconception": found})


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
                outcome = json.dumps({"limit": None, "died": None, "durationMs": 1, "limitMs": 1})
                judge_call(package, test, Outcome.parse(outcome, reply, reply))
                yield "more"
    except Exception:  # a fault of the package is told to whoever judges
        return


def _without_none(answer: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in answer.items() if value is not None}
