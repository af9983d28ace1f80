"""The messages from Python to the page, and the one from the page to Python.

They cross as JSON. `src/core/contract/judge.ts` and `src/core/judgement.ts` have the same messages for
the page, with what each field means; `src/judge/replies.ts` validates them there, and a test compares
the two descriptions. A field that is `NotRequired` is left out, never null.
"""

# Without `from __future__ import annotations`: a TypedDict could not tell then which fields it requires.
import functools
import json
from collections.abc import Callable
from typing import Literal, NotRequired, ParamSpec, TypedDict, TypeVar

from ml_judge.shown import Drawing, DrawnValue, RowsDrawing, ShownArgument, ShownValue, SourceLine

Verdict = Literal["AC", "WA", "TLE", "MLE", "OLE", "RTE", "CE", "JE"]
Limit = Literal["time", "memory", "output"]
Visibility = Literal["sample", "hidden"]


class Mismatch(TypedDict):
    """Feedback on a wrong value."""

    kind: Literal["mismatch"]
    message: str
    hint: NotRequired[str]
    path: NotRequired[str]
    index: NotRequired[list[int]]
    expected: NotRequired[ShownValue]
    got: NotRequired[ShownValue]
    maxAbsError: NotRequired[float]
    maxRelError: NotRequired[float]
    relativeIndex: NotRequired[list[int]]
    drawing: NotRequired[Drawing]
    rows: NotRequired[RowsDrawing]


class Raised(TypedDict):
    """Feedback on an exception."""

    kind: Literal["exception"]
    message: str
    exceptionType: str
    trace: list[SourceLine]
    hint: NotRequired[str]
    repair: NotRequired[str]


class LimitBroken(TypedDict):
    """Feedback on a broken limit."""

    kind: Literal["limit"]
    message: str
    limitMs: NotRequired[float]
    at: NotRequired[SourceLine]


Feedback = Mismatch | Raised | LimitBroken


class OwnValues(TypedDict):
    """What reference and submission returned on a case of the reader's own."""

    expected: ShownValue
    got: NotRequired[ShownValue]
    anyAnswer: bool


class Checked(TypedDict):
    """What a call means for its test."""

    verdict: Verdict
    feedback: NotRequired[Feedback]
    arguments: NotRequired[list[ShownArgument]]
    code: NotRequired[str]
    ownCode: NotRequired[str]
    values: NotRequired[OwnValues]


class Issue(TypedDict):
    """Something wrong with a package, said to its author."""

    file: str
    message: str


class Opened(TypedDict):
    issues: list[Issue]


class PlannedCase(TypedDict):
    """A test as the page knows it, before its arguments are drawn."""

    id: int
    name: str
    visibility: Visibility
    generated: bool
    repeat: bool
    finds: NotRequired[str]


class OwnPlan(TypedDict):
    """The reader's own cases laid down; or `message` says why there are none."""

    message: str | None
    tests: list[PlannedCase]


class CaseForm(TypedDict):
    """What a case of the reader's own may assign, and one that runs as it stands; "" for none."""

    names: list[str]
    example: str


class Misconception(TypedDict):
    file: str
    message: str


class WrongProgram(TypedDict):
    """What became of a declared wrong program on the reader's inputs; `mistake` where it is told apart."""

    outcome: Literal["apart", "same", "left-out"]
    mistake: NotRequired[Misconception]


class Telling(TypedDict):
    """How many wrong programs there are to be told apart; or `message` says why none can be."""

    message: str | None
    count: int


class Diagnosis(TypedDict):
    misconception: Misconception | None


class LookFailure(TypedDict):
    """What there was to be seen could not be, and why."""

    message: str


class Work(TypedDict):
    """How much a submission did on one input."""

    bytecodes: int
    numpyCalls: int
    complete: bool


class FirstFault(TypedDict):
    """The first operation that overflowed, was invalid, or raised."""

    line: int
    text: str
    kind: Literal["infinite", "not a number", "raised"]


class SeenAnswer(TypedDict):
    """What became of an answer on one input."""

    digits: int | Literal["all"] | None
    finite: bool
    raised: str | None
    first: FirstFault | None


class StepValue(TypedDict):
    """A value as it was after some line."""

    shown: ShownValue
    drawn: NotRequired[DrawnValue]
    range: NotRequired[str]
    finite: bool


class Step(TypedDict):
    """A line that has run, and which names got which values, by their numbers."""

    kind: Literal["call", "line", "return", "raise"]
    line: int
    frame: int
    next: int
    printed: int
    error: NotRequired[str]
    changes: list[list[int]]


class StepFrame(TypedDict):
    """One call of a function of the submission."""

    function: str
    line: int
    caller: int


class Block(TypedDict):
    """A branch or a loop: where its condition stands, and the lines that it guards."""

    kind: Literal["if", "while", "for"]
    line: int
    text: str
    first: int
    last: int


class FirstDifference(TypedDict):
    """The first step after which a name holds what the reference's never does."""

    step: int
    name: str
    reference: ShownValue


class Walk(TypedDict):
    """A call of the submission, step by step."""

    steps: list[Step]
    frames: list[StepFrame]
    names: list[str]
    values: list[StepValue]
    blocks: list[Block]
    printed: str
    leftOut: Literal["", "steps", "size", "time"]
    difference: FirstDifference | None


Plan = list[PlannedCase]
Growth = LookFailure | Work
Stability = LookFailure | SeenAnswer
Steps = LookFailure | Walk
Variants = list[int]


class LastPlace(TypedDict):
    """Where Python was when it died."""

    isCompiling: bool
    calls: int
    at: SourceLine | None


class Ending(TypedDict):
    """From the page: how a call ended."""

    limit: Limit | None
    died: str | None
    place: NotRequired[LastPlace]
    durationMs: float
    limitMs: float


_Asked = ParamSpec("_Asked")
_Message = TypeVar("_Message")


def in_json(function: Callable[_Asked, _Message]) -> Callable[_Asked, str]:
    """Makes a function answer its message as JSON text, as the worker asks for it."""

    @functools.wraps(function)
    def answer(*args: _Asked.args, **kwargs: _Asked.kwargs) -> str:
        return json.dumps(function(*args, **kwargs))

    return answer
