"""Values, tables, drawings and lines of code as a reader sees them: parts of the messages to the page.

`src/core/judgement.ts` says what each field means, `src/judge/reply-shapes.ts` how large they may be. A
field that is `NotRequired` is left out, never null.
"""

# Without `from __future__ import annotations`: a TypedDict could not tell then which fields it requires.
from typing import Literal, NotRequired, TypedDict


class ShownTable(TypedDict):
    """A table as the reader sees it: its first rows, and how many it has."""

    columns: list[str]
    rows: list[list[str | None]]
    count: int


class DrawnRow(TypedDict):
    """A row that differs, and the columns in which it differs from its partner."""

    mark: Literal["missing", "extra"]
    place: int
    cells: list[str | None]
    wrong: list[int]


class RowsDrawing(TypedDict):
    """The rows by which two tables differ."""

    columns: list[str]
    rows: list[DrawnRow]
    missing: int
    extra: int
    isOrder: bool


class ShownValue(TypedDict):
    """A value as the reader sees it."""

    text: str
    type: str
    dtype: NotRequired[str]
    shape: NotRequired[list[int]]
    table: NotRequired[ShownTable]


class ShownArgument(TypedDict):
    name: str
    value: ShownValue


class DrawnValue(TypedDict):
    """One of two values that are drawn: a window of it, row by row."""

    type: str
    shape: list[int]
    at: list[int]
    top: int
    left: int
    rows: int
    columns: int
    cells: list[str]
    labels: NotRequired[list[str]]
    columnLabels: NotRequired[list[str]]
    dtypes: NotRequired[list[str]]


class Drawing(TypedDict):
    """Expected and got beside each other."""

    path: NotRequired[str]
    expected: DrawnValue
    got: DrawnValue
    levels: NotRequired[str]
    wrong: NotRequired[int]
    worst: NotRequired[list[int]]


class SourceLine(TypedDict):
    """A line of the candidate's code, numbered from 1."""

    line: int
    column: NotRequired[int]
    text: str
    function: NotRequired[str]
