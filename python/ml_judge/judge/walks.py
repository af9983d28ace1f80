"""A walk through a call of a submission, in the judge's interpreter: its record as a reader sees it.

The record comes out of a candidate's interpreter and nothing of it is believed; whatever it says, no
verdict depends on it.
"""

from __future__ import annotations

import ast
from typing import Any, TypeGuard

import numpy as np

from ml_judge.candidate.own_frames import parsed
from ml_judge.candidate.steps import MAX_PRINTED, MAX_STEPS
from ml_judge.candidate.submission import normalise
from ml_judge.comparison.drawings import drawn_alone
from ml_judge.comparison.reports import dtype_name
from ml_judge.judge.first_difference import Record, first_difference
from ml_judge.judge.looks import returned_value
from ml_judge.judge.replies import printable
from ml_judge.messages import Block, FirstDifference, Step, Steps, StepValue
from ml_judge.problem.package import Package
from ml_judge.problem.plan import Test
from ml_judge.problem.reference import is_finite
from ml_judge.shown import ShownValue
from ml_judge.values.bounded import brief, clip

_KINDS = ("call", "line", "return", "raise")
_LEFT_OUT = ("", "steps", "size", "time")
# Cells that are drawn in one walk: all that a page should hold.
_MAX_CELLS = 300_000
_MAX_TEXT = 160
_MAX_NAME = 120
_UNREADABLE = "What it did could not be recorded."


def seen_steps(package: Package, test: Test, source: str, raw: bytes) -> Steps:
    """What `steps_driver` recorded of the submission with this source, or `{"message"}`."""
    record, message = returned_value(raw)
    if message is not None:
        return {"message": message}
    if not _is_record(record):
        return {"message": _UNREADABLE}
    source = normalise(source)
    names = [printable(clip(name, _MAX_NAME)) for name in record["names"]]
    values = _values(record["values"])
    return {
        "steps": _steps(record),
        "frames": [
            {"function": names[function], "line": line, "caller": caller}
            for function, line, caller in record["frames"].tolist()
        ],
        "names": names,
        "values": values,
        "blocks": _blocks(source),
        "printed": printable(record["printed"]),
        "leftOut": record["leftOut"],
        "difference": _difference(package, test, record, source),
    }


def _is_record(record: Any) -> TypeGuard[Record]:
    """Whether all is there, of its type, and each number counts something."""
    if type(record) is not dict:
        return False
    texts = [record.get("names"), record.get("errors")]
    if any(type(some) is not list or {*map(type, some)} - {str} for some in texts):
        return False
    values, printed = record.get("values"), record.get("printed")
    if type(values) is not list or not all(map(_is_value, values)):
        return False
    if type(printed) is not str or len(printed) > MAX_PRINTED:
        return False
    if record.get("leftOut") not in _LEFT_OUT:
        return False
    steps, changes, frames = (_of(record, name) for name in ("steps", "changes", "frames"))
    if not (_is_table(steps, 6) and _is_table(changes, 3) and _is_table(frames, 3)):
        return False
    most = 2**31 - 1
    counts = (
        (steps, [(0, 3), (0, most), (0, len(frames) - 1), (0, most), (0, most), None]),
        (changes, [(0, len(steps) - 1), (0, len(record["names"]) - 1), (0, len(values) - 1)]),
        (frames, [(0, len(record["names"]) - 1), (0, most), None]),
    )
    for table, columns in counts:
        for column, bounds in zip(table.T, columns):
            if (
                bounds
                and column.size
                and not bounds[0] <= column.min() <= column.max() <= bounds[1]
            ):
                return False
    callers, errors = frames[:, 2], steps[:, 5]
    earlier = bool(((callers >= -1) & (callers < np.arange(len(frames)))).all())
    known = bool(((errors >= -1) & (errors < len(record["errors"]))).all())
    return (
        earlier and known and len(steps) <= MAX_STEPS and bool((np.diff(changes[:, 0]) >= 0).all())
    )


def _of(record: Record, name: str) -> Any:
    return record.get(name)


def _is_table(table: Any, columns: int) -> bool:
    return (
        type(table) is np.ndarray
        and table.ndim == 2
        and table.shape[1] == columns
        and table.dtype == np.int32
    )


def _is_value(value: Any) -> bool:
    if type(value) is not tuple or not value:
        return False
    kinds = [type(part) for part in value]
    if value[0] == "whole":
        return len(value) == 2
    if value[0] == "text":
        return kinds == [str, str, int, str] and abs(value[2]) < 2**53
    return (
        value[0] == "part"
        and kinds[:4] == [str, np.ndarray, list, int]
        and len(value) == 6
        and 1 <= value[1].ndim <= 2
        and value[1].size > 0
        and len(value[2]) >= value[1].ndim
        and all(type(n) is int and 0 < n < 2**53 for n in value[2])
        and abs(value[3]) < 2**53
        and all(type(end) in (int, float, bool, type(None)) for end in value[4:])
    )


def _steps(record: Record) -> list[Step]:
    errors = [printable(error) for error in record["errors"]]
    steps: list[Step] = []
    for kind, line, frame, following, printed, error in record["steps"].tolist():
        step: Step = {
            "kind": _KINDS[kind],  # type: ignore[typeddict-item]  # one of them
            "line": line,
            "frame": frame,
            "next": following,
            "printed": printed,
            "changes": [],
        }
        if error >= 0:
            step["error"] = errors[error]
        steps.append(step)
    for step_number, name, value in record["changes"].tolist():
        steps[step_number]["changes"].append([name, value])
    return steps


def _values(values: list[Any]) -> list[StepValue]:
    room = _MAX_CELLS
    told = []
    for value in values:
        one = _value(value)
        cells = len(one["drawn"]["cells"]) if "drawn" in one else 0
        if cells > room and "drawn" in one:
            del one["drawn"]
        else:
            room -= cells
        told.append(one)
    return told


def _value(value: Any) -> StepValue:
    kind = value[0]
    if kind == "text":
        _, name, length, text = value
        of = f"{name} of {length:,}" if length >= 0 else name
        return {"shown": {"text": _text(text), "type": _text(of)}, "finite": True}
    whole = value[1]
    one: StepValue = {"shown": _shown(whole), "finite": is_finite(whole)}
    drawn = drawn_alone(whole)
    if drawn is not None:
        one["drawn"] = drawn
    if kind == "part":
        _, _, shape, infinite, least, most = value
        one["finite"] = infinite == 0
        one["shown"]["shape"] = shape
        one["shown"]["text"] = ""
        if drawn is not None:
            drawn["shape"], drawn["at"] = shape, [0] * (len(shape) - whole.ndim)
        ends = "" if least is None else f"from {brief(least, 24)} to {brief(most, 24)}"
        count = f"{infinite:,} not finite" if infinite else ""
        one["range"] = ", ".join(part for part in (ends, count) if part)
    return one


def _shown(value: Any) -> ShownValue:
    """A value on one line."""
    plain = value.item() if isinstance(value, np.generic) else value
    one: ShownValue = {"text": _text(brief(plain, _MAX_TEXT)), "type": type(value).__name__}
    if isinstance(value, np.ndarray):
        one["dtype"], one["shape"] = dtype_name(value.dtype), [int(n) for n in value.shape]
    return one


def _text(text: str) -> str:
    return printable(clip(text, _MAX_TEXT))


def _blocks(source: str) -> list[Block]:
    """Branches and loops of a source, those inside after those around them."""
    blocks: list[Block] = []
    for node in ast.walk(parsed(source)):
        if not isinstance(node, (ast.If, ast.While, ast.For)):
            continue
        condition = node.iter if isinstance(node, ast.For) else node.test
        text = ast.get_source_segment(source, condition) or ""
        last = node.body[-1].end_lineno or node.lineno
        blocks.append(
            {
                "kind": "if" if isinstance(node, ast.If) else _loop(node),
                "line": node.lineno,
                "text": _text(" ".join(text.split())),
                "first": node.body[0].lineno,
                "last": last,
            }
        )
    return blocks


def _loop(node: ast.While | ast.For) -> Any:
    return "while" if isinstance(node, ast.While) else "for"


def _difference(
    package: Package, test: Test, record: Record, source: str
) -> FirstDifference | None:
    found = first_difference(package, test, record, source)
    if found is None:
        return None
    step, name, value = found
    return {
        "step": step,
        "name": printable(clip(record["names"][name], _MAX_NAME)),
        "reference": _value(value)["shown"],
    }
