"""How a call ended, and what is said of one that ended before there was a value."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from ml_judge.causes.misfits import explain_misfit
from ml_judge.judge.endings import death, is_too_large, output_limit, size_hint
from ml_judge.judge.replies import read_reply
from ml_judge.messages import Ending, Feedback, LastPlace, Limit, LimitBroken, Raised, Verdict
from ml_judge.problem.package import Package
from ml_judge.shown import SourceLine

Judged = tuple[Verdict, Feedback | None]


@dataclass
class Outcome:
    """How a call ended. `reply` and `again` are valid replies, or None."""

    limit: Limit | None
    died: str | None
    duration_ms: float
    limit_ms: float
    reply: dict[str, Any] | None
    again: dict[str, Any] | None
    has_again: bool
    # Where Python was when it died.
    place: LastPlace | None = None

    @classmethod
    def parse(cls, ending_json: str, reply: bytes | None, again: bytes | None) -> Outcome:
        """Reads what page and candidate's interpreter say; of the latter, nothing is believed."""
        ending: Ending = json.loads(ending_json)
        return cls(
            ending["limit"],
            ending["died"],
            float(ending["durationMs"]),
            float(ending["limitMs"]),
            read_reply(reply),
            read_reply(again),
            again is not None,
            ending.get("place"),
        )


def failure(
    package: Package | None, outcome: Outcome, reply: dict[str, Any] | None
) -> Judged | None:
    """Limits, deaths and exceptions: whatever ends a call before there is a value."""
    raised = reply if reply is not None and reply["kind"] == "raised" else None
    again = outcome.again
    if outcome.limit == "output":
        return "OLE", output_limit(raised or again)
    if outcome.limit == "time":
        return "TLE", _time_limit(outcome, raised or again)
    if raised is None and again is not None and again["kind"] == "raised":
        raised = again
    if raised is not None and _is_out_of_memory(raised, outcome.limit == "memory"):
        return "MLE", _memory_limit(raised)
    if outcome.reply is None and outcome.limit == "memory":
        return "MLE", _memory_limit(None)
    if outcome.died is not None:
        return death(outcome.died, outcome.place)
    if raised is None:
        return None
    hint, trace = raised["hint"] or size_hint(raised), raised["trace"]
    misfit = explain_misfit(package, raised) if package is not None else None
    if misfit is not None:
        hint, at = misfit
        if not trace:
            trace = [{"line": at[1], "text": at[3]}]
    elif not raised["own"] and hint is None and trace:
        hint = "It was raised in a function that the test gave you: see what you pass to it."
    elif not raised["own"] and hint is None:
        hint = "It was raised while the test was using what your code returned."
    message = raised["message"] or f"{raised['type']} was raised without a message."
    if raised["type"] == "SystemExit":
        message = "Your program asked Python to exit; return a value instead."
    return "RTE", exception(raised["type"], message, trace, hint)


def _time_limit(outcome: Outcome, raised: dict[str, Any] | None) -> LimitBroken:
    message = f"Still running after {outcome.limit_ms:,.0f} ms"
    feedback: LimitBroken = {"kind": "limit", "message": "", "limitMs": outcome.limit_ms}
    trace = raised["trace"] if raised is not None and raised["kind"] == "raised" else []
    if trace and raised is not None and raised["type"] == "KeyboardInterrupt":
        feedback["at"] = trace[-1]
        message += f", at line {trace[-1]['line']}: `{trace[-1]['text']}`"
    feedback["message"] = message + "."
    return feedback


def _memory_limit(raised: dict[str, Any] | None) -> LimitBroken:
    feedback: LimitBroken = {"kind": "limit", "message": ""}
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
    return bool(raised["memory"]) or is_too_large(raised)


def exception(
    kind: str,
    message: str,
    trace: list[SourceLine],
    hint: str | None = None,
    repair: str | None = None,
) -> Raised:
    """Feedback on an exception."""
    told: Raised = {
        "kind": "exception",
        "message": message,
        "exceptionType": kind,
        "trace": trace,
    }
    if hint is not None:
        told["hint"] = hint
    if repair is not None:
        told["repair"] = repair
    return told


def broken() -> Judged:
    """The verdict where no reply can be read."""
    message = "No valid answer came back from Python: your code has changed what carries it."
    return "RTE", exception("", message, [])
