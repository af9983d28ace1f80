"""From the outcome of a call to a verdict and what the candidate reads."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from ml_judge.argument_hints import for_arguments
from ml_judge.broadcast_hints import for_all_pairs
from ml_judge.cases import WrongAnswer
from ml_judge.checkers import compare, compare_structure
from ml_judge.decoder import CorruptValue, decode
from ml_judge.drawings import draw
from ml_judge.package import JudgingError, Package, told
from ml_judge.plan import Test, by_name
from ml_judge.replies import read_reply
from ml_judge.reports import Report

_MAX_PATH = 80
Judged = tuple[str, dict[str, Any] | None]
# How NumPy and a 32-bit Python refuse what could never be allocated.
_ALLOCATION_ERRORS = (
    "array is too big",
    "Maximum allowed dimension exceeded",
    "cannot fit 'int' into an index-sized integer",
)


@dataclass
class Outcome:
    """How a call ended. `reply` and `again` are valid replies, or None."""

    limit: str | None
    died: str | None
    duration_ms: float
    limit_ms: float
    reply: dict[str, Any] | None
    again: dict[str, Any] | None
    has_again: bool

    @classmethod
    def parse(cls, outcome_json: str, reply: bytes | None, again: bytes | None) -> Outcome:
        """Reads what page and candidate's interpreter say; of the latter, nothing is believed."""
        told = json.loads(outcome_json)
        return cls(
            told.get("limit"),
            told.get("died"),
            float(told.get("durationMs") or 0),
            float(told.get("limitMs") or 0),
            read_reply(reply),
            read_reply(again),
            again is not None,
        )


def judge_loading(outcome: Outcome) -> Judged:
    """The verdict on loading a submission: AC where it may now be called."""
    reply = outcome.reply
    failed = _failure(outcome, reply)
    if failed is not None:
        return failed
    if reply is None or reply["kind"] not in ("loaded", "compile-error"):
        return _broken()
    if reply["kind"] == "loaded":
        return "AC", None
    line = reply["line"]
    where = f"Line {line}: " if line else ""
    trace = [_present({"line": line, "column": reply["column"], "text": reply["text"]})]
    return "CE", _present(
        {
            "kind": "exception",
            "message": f"{where}{reply['message']}",
            "exceptionType": "SyntaxError" if line else "CompileError",
            "trace": trace if line else [],
            "repair": reply["repair"],
        }
    )


def judge_call(package: Package, test: Test, outcome: Outcome) -> Judged:
    """The verdict on one test. Raises JudgingError where the package's `check` fails."""
    reply = outcome.reply
    test.was_called = True
    test.got, test.is_wrong_value = None, False
    failed = _failure(outcome, reply)
    if failed is not None:
        return failed
    if reply is None or reply["kind"] == "loaded" or reply["kind"] == "compile-error":
        return _broken()
    if reply["kind"] == "too-large":
        return "OLE", {
            "kind": "limit",
            "message": f"Your function returned {reply['message']}; at most that may be returned.",
        }
    if reply["kind"] == "unsupported":
        path = reply["path"] if len(reply["path"]) <= _MAX_PATH else ""
        message = f"Your function returned {reply['message']}."
        return "WA", _present({"kind": "mismatch", "message": message, "path": path or None})
    try:
        got = decode(reply["value"])
    except CorruptValue:
        return _broken()
    test.got = reply["value"]
    report = _compare(package, test, got)
    test.is_wrong_value = report is not None
    if report is None:
        report = _mutation(test, reply) or _second_call(package, test, outcome, got)
    if report is None:
        return "AC", None
    feedback = report.feedback(show_values=test.is_shown)
    if test.is_shown:
        try:
            drawn = draw(report, package.rtol, package.atol, judged=package.check is None)
        except Exception:  # a picture that cannot be made is no reason to lose the verdict
            drawn = None
        if drawn is not None:
            feedback["drawing"] = drawn
    return "WA", feedback


def _failure(outcome: Outcome, reply: dict[str, Any] | None) -> Judged | None:
    """Limits, deaths and exceptions: whatever ends a call before there is a value."""
    raised = reply if reply is not None and reply["kind"] == "raised" else None
    again = outcome.again
    if outcome.limit == "output":
        message = "Your program printed more than is allowed; is there a print in a loop?"
        return "OLE", {"kind": "limit", "message": message}
    if outcome.limit == "time":
        return "TLE", _time_limit(outcome, raised or again)
    if raised is None and again is not None and again["kind"] == "raised":
        raised = again
    if raised is not None and _is_out_of_memory(raised, outcome.limit == "memory"):
        return "MLE", _memory_limit(raised)
    if outcome.reply is None and outcome.limit == "memory":
        return "MLE", _memory_limit(None)
    if outcome.died is not None:
        message = f"Python itself stopped: {outcome.died[:300]}"
        return "RTE", _exception("", message, [], None)
    if raised is None:
        return None
    hint = raised["hint"]
    if not raised["own"] and hint is None:
        hint = "It was raised while the test was using what your code returned."
    message = raised["message"] or f"{raised['type']} was raised without a message."
    if raised["type"] == "SystemExit":
        message = "Your program asked Python to exit; return a value instead."
    return "RTE", _exception(raised["type"], message, raised["trace"], hint)


def _time_limit(outcome: Outcome, raised: dict[str, Any] | None) -> dict[str, Any]:
    message = f"Still running after {outcome.limit_ms:,.0f} ms"
    feedback: dict[str, Any] = {"kind": "limit", "limitMs": outcome.limit_ms}
    trace = raised["trace"] if raised is not None and raised["kind"] == "raised" else []
    if trace and raised is not None and raised["type"] == "KeyboardInterrupt":
        feedback["at"] = trace[-1]
        message += f", at line {trace[-1]['line']}: `{trace[-1]['text']}`"
    feedback["message"] = message + "."
    return feedback


def _memory_limit(raised: dict[str, Any] | None) -> dict[str, Any]:
    feedback: dict[str, Any] = {"kind": "limit"}
    message = "Your program needs more memory than is allowed"
    if raised is not None and raised["trace"]:
        feedback["at"] = raised["trace"][-1]
        message += f", at line {feedback['at']['line']}: `{feedback['at']['text']}`"
    feedback["message"] = message + "."
    return feedback


def _is_out_of_memory(raised: dict[str, Any], was_refused: bool) -> bool:
    if raised["explicit"]:
        return False
    # A string that could not grow comes out damaged in Pyodide 314, and may raise anything later.
    if was_refused:
        return True
    is_refused = raised["type"] in ("ValueError", "OverflowError") and any(
        part in raised["message"] for part in _ALLOCATION_ERRORS
    )
    return bool(raised["memory"]) or is_refused


def _exception(
    kind: str, message: str, trace: list[dict[str, Any]], hint: str | None
) -> dict[str, Any]:
    return _present(
        {
            "kind": "exception",
            "message": message,
            "exceptionType": kind,
            "trace": trace,
            "hint": hint,
        }
    )


def _broken() -> Judged:
    message = "No valid answer came back from Python: your code has changed what carries it."
    return "RTE", _exception("", message, [], None)


def _compare(package: Package, test: Test, got: Any) -> Report | None:
    expected = decode(test.expected)
    if package.check is None:
        report = compare(got, expected, package.rtol, package.atol)
        if report is not None:
            report.hint = for_arguments(report, test.arguments(), package.rtol, package.atol)
            report.hint = report.hint or for_all_pairs(package, report, test.arguments())
        return report
    report = compare_structure(got, expected)
    # A check may know the package's own cases by name; on the reader's there is the form alone.
    if report is not None or test.is_own:
        return report
    assert test.case is not None
    case = test.case.with_arguments(test.arguments())
    try:
        package.check(case, got, expected)
    except WrongAnswer as error:
        return _told_by_author(error, decode(test.expected), decode(test.got or b""))
    except Exception as error:
        raise JudgingError(
            f'tests.py, case "{test.name}": check raises {told(error, "tests.py")}.'
        ) from error
    return None


def _told_by_author(error: WrongAnswer, expected: Any, got: Any) -> Report:
    report = Report(error.message, error.hint)
    report.expected = error.shown.get("expected", expected)
    report.got = error.shown.get("got", got)
    if isinstance(error.at, str):
        report.path = error.at
    elif error.at is not None:
        at = (
            (error.at,)
            if isinstance(error.at, int) or not hasattr(error.at, "__iter__")
            else error.at
        )
        report.index = tuple(int(i) for i in at)  # type: ignore[arg-type]
    report.around = [(report.got, report.expected)]
    return report


def _mutation(test: Test, reply: dict[str, Any]) -> Report | None:
    after = reply["arguments"]
    if after is None or after == test.args:
        return None
    before = test.arguments()
    changed = list(before)
    try:
        seen = by_name(test.names, after)
        changed = [
            name
            for name, value in before.items()
            if name not in seen or _differs(seen[name], value)
        ]
    except (CorruptValue, TypeError, ValueError):  # a forged or unreadable reply: changed, then
        pass
    names = " and ".join(f"`{name}`" for name in changed) or "arguments"
    kind = "arguments" if len(changed) > 1 else "argument"
    return Report(f"Your function changed its {kind} {names}; work on a copy.")


def _differs(one: Any, other: Any) -> bool:
    return type(one) is not type(other) or compare(one, other, 0.0, 0.0) is not None


def _second_call(package: Package, test: Test, outcome: Outcome, first: Any) -> Report | None:
    if not outcome.has_again:
        return None
    again = outcome.again
    if again is not None and again["kind"] == "returned":
        if again["value"] == test.got:
            return None
        try:
            second = decode(again["value"])
        except CorruptValue:
            second = None
        report = compare(second, first, package.rtol, package.atol)
        if report is None:
            return None
    message = "A second call with the same arguments gave another value."
    hint = "Does something stay behind in a global variable, a default argument or a generator?"
    told = Report(message, hint)
    if again is not None and again["kind"] == "returned":
        told.expected, told.got = first, second
        if report is not None:
            told.steps, told.around = report.steps, report.around
    return told


def _present(told: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in told.items() if value is not None}
