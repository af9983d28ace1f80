"""From the outcome of a call to a verdict and what the candidate reads."""

from __future__ import annotations

from typing import Any

from ml_judge.authoring.cases import WrongAnswer
from ml_judge.causes.argument_hints import for_arguments
from ml_judge.causes.broadcast_hints import for_all_pairs
from ml_judge.causes.call_hints import for_other_arguments
from ml_judge.comparison.comparison import compare, compare_structure
from ml_judge.comparison.drawings import draw
from ml_judge.comparison.reports import Report
from ml_judge.judge.failures import Judged, Outcome, broken, exception, failure
from ml_judge.judge.query_words import for_text, too_many_rows
from ml_judge.messages import Mismatch
from ml_judge.problem.faults import JudgingError, told
from ml_judge.problem.package import Package
from ml_judge.problem.plan import Test, by_name
from ml_judge.shown import SourceLine
from ml_judge.values.decoder import CorruptValue, decode
from ml_judge.values.frames import FRAMES, is_frame

_MAX_PATH = 80


def judge_loading(outcome: Outcome) -> Judged:
    """The verdict on loading a submission: AC where it may now be called."""
    reply = outcome.reply
    failed = failure(None, outcome, reply)
    if failed is not None:
        return failed
    if reply is None or reply["kind"] not in ("loaded", "compile-error"):
        return broken()
    if reply["kind"] == "loaded":
        return "AC", None
    line = reply["line"]
    where = f"Line {line}: " if line else ""
    trace: list[SourceLine] = []
    if line:
        trace = [{"line": line, "text": reply["text"]}]
        if reply["column"] is not None:
            trace[0]["column"] = reply["column"]
    kind = "SyntaxError" if line else "CompileError"
    return "CE", exception(kind, f"{where}{reply['message']}", trace, repair=reply["repair"])


def judge_call(package: Package, test: Test, outcome: Outcome) -> Judged:
    """The verdict on one test. Raises JudgingError where the package's `check` fails."""
    reply = outcome.reply
    test.has_ended = outcome.limit is None and outcome.died is None
    test.got, test.is_wrong_value = None, False
    failed = failure(package, outcome, reply)
    if failed is not None:
        return failed
    if reply is None or reply["kind"] == "loaded" or reply["kind"] == "compile-error":
        return broken()
    if reply["kind"] == "too-large" and package.is_sql:
        return "OLE", too_many_rows(reply["message"])
    if reply["kind"] == "too-large":
        return "OLE", {
            "kind": "limit",
            "message": f"Your function returned {reply['message']}; at most that may be returned.",
        }
    if reply["kind"] == "unsupported":
        path = reply["path"] if len(reply["path"]) <= _MAX_PATH else ""
        unsupported: Mismatch = {
            "kind": "mismatch",
            "message": f"Your function returned {reply['message']}.",
        }
        if path:
            unsupported["path"] = path
        return "WA", unsupported
    try:
        got = decode(reply["value"])
    except CorruptValue:
        return broken()
    test.got = reply["value"]
    report = _compare(package, test, got)
    if report is not None and reply.get("none") is not None:
        if package.is_sql:
            kind, line = reply["none"]
            report.hint = for_text(kind, line, got) or report.hint
        elif got is None:
            report.hint = _came_of(*reply["none"])
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


def _compare(package: Package, test: Test, got: Any) -> Report | None:
    expected = decode(test.expected)
    if package.check is None:
        report = compare(got, expected, package.rtol, package.atol)
        if report is not None and not package.is_sql:
            report.hint = _for_frame(report, test) or for_arguments(
                report, test.arguments(), package.rtol, package.atol
            )
            report.hint = report.hint or for_all_pairs(package, report, test.arguments())
            if report.hint is None:
                ms = test.reference_ms
                report.hint = for_other_arguments(package, got, expected, test.arguments(), ms)
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
        return _told_by_author(error, test)
    except Exception as error:
        raise JudgingError(
            f'tests.py, case "{test.name}": check raises {told(error, "tests.py")}.'
        ) from error
    return None


def _for_frame(report: Report, test: Test) -> str | None:
    if not report.has_both or not is_frame(report.got) or not FRAMES:
        return None
    found: str | None = FRAMES["for_arguments"](report.got, report.expected, test.arguments())
    return found


def _came_of(kind: str, line: int) -> str:
    if kind == "except":
        return (
            f"The `except` at line {line} may hide what went wrong: without it, the exception and "
            "its line would stand here."
        )
    return f"Line {line} returns None."


def _told_by_author(error: WrongAnswer, test: Test) -> Report:
    report = Report(error.message, error.hint)
    if "expected" in error.shown or not _is_random(test):
        report.expected = error.shown.get("expected", decode(test.expected))
    report.got = error.shown.get("got", decode(test.got or b""))
    if isinstance(error.at, str):
        report.path = error.at
    elif error.at is not None:
        at = (
            (error.at,)
            if isinstance(error.at, int) or not hasattr(error.at, "__iter__")
            else error.at
        )
        report.index = tuple(int(i) for i in at)  # type: ignore[arg-type]
    if report.has_both:
        report.around = [(report.got, report.expected)]
    return report


def _is_random(test: Test) -> bool:
    """Whether what the reference drew is only one of many right answers."""
    return type(test.arguments().get("seed")) is int


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
    if package.check is not None and _is_random(test):
        return Report(
            "A second call with the same arguments and an equal generator gave another value.",
            "Draw from the generator that you are given and from nothing else.",
        )
    if package.is_sql:
        return Report(
            "A second run on the same tables gave another answer.",
            "Does the query ask for random() or for the time of day?",
        )
    message = "A second call with the same arguments gave another value."
    hint = "Does something stay behind in a global variable, a default argument or a generator?"
    told = Report(message, hint)
    if again is not None and again["kind"] == "returned":
        told.expected, told.got = first, second
        if report is not None:
            told.steps, told.around = report.steps, report.around
    return told
