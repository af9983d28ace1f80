"""What a comparison reports, and how values are shown to a reader."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ml_judge.comparison.relation_drawings import shown_table
from ml_judge.messages import Mismatch
from ml_judge.shown import RowsDrawing, ShownValue
from ml_judge.values.bounded import cut, full
from ml_judge.values.frames import is_frame
from ml_judge.values.table import Table

_NOTHING: Any = object()


@dataclass
class Report:
    """Why a value is wrong. `message` and `hint` never hold an expected value."""

    message: str
    hint: str | None = None
    path: str = ""
    index: tuple[int, ...] | None = None
    expected: Any = _NOTHING
    got: Any = _NOTHING
    max_abs_error: float | None = None
    max_rel_error: float | None = None
    # Where the largest relative error is, when that is another element.
    relative_index: tuple[int, ...] | None = None
    # The steps of `path`, and got and expected along it that can be drawn, innermost first.
    steps: list[str] = field(default_factory=list)
    around: list[tuple[Any, Any]] = field(default_factory=list)
    # Of tables: `RowsDrawing` of src/core/judgement.ts.
    rows: RowsDrawing | None = None

    @property
    def has_both(self) -> bool:
        """Whether there are two values to lay beside each other."""
        return self.expected is not _NOTHING and self.got is not _NOTHING

    def feedback(self, *, show_values: bool) -> Mismatch:
        """What the reader is told of it: without any value unless `show_values`."""
        told: Mismatch = {"kind": "mismatch", "message": self.message}
        if self.hint:
            told["hint"] = self.hint
        if self.path:
            told["path"] = self.path
        if self.index:
            told["index"] = [int(i) for i in self.index]
        if not show_values:
            return told
        if self.rows is not None:
            # It says more than two tables beside each other.
            told["rows"] = self.rows
            return told
        if self.expected is not _NOTHING:
            told["expected"] = shown(self.expected)
        if self.got is not _NOTHING:
            told["got"] = shown(self.got)
        if self.max_abs_error is not None and math.isfinite(self.max_abs_error):
            told["maxAbsError"] = self.max_abs_error
        if self.max_rel_error is not None and math.isfinite(self.max_rel_error):
            told["maxRelError"] = self.max_rel_error
        if self.relative_index and "maxRelError" in told:
            told["relativeIndex"] = [int(i) for i in self.relative_index]
        return told


def shown(value: Any) -> ShownValue:
    """A decoded value in text, with its type, and of an array dtype and shape."""
    told: ShownValue = {"text": cut(full(value)), "type": type(value).__name__}
    if isinstance(value, Table):
        told["type"] = "table"
        told["table"] = shown_table(value)
    if isinstance(value, (np.ndarray, np.generic)):
        told["dtype"] = dtype_name(value.dtype)
    if isinstance(value, np.ndarray) or (is_frame(value) and hasattr(value, "shape")):
        told["shape"] = list(value.shape)
    return told


def dtype_name(dtype: np.dtype[Any]) -> str:
    """`float64`, `int32`, `bool`, `str`."""
    return "str" if dtype.kind == "U" else dtype.name
