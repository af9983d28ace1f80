"""Tables drawn beside each other, and as text and as code: as `comparison` does it with arrays."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from ml_judge.comparison import drawings
from ml_judge.comparison.drawings import MAX_COLUMNS, MAX_ROWS
from ml_judge.dataframes.columns import Array, cells_that_differ, distances, is_missing, read_column
from ml_judge.dataframes.storage import zone_name
from ml_judge.judge.replies import printable
from ml_judge.values.bounded import brief, clip

_EDGE = 10
_WIDEST = 34
_MAX_SHOWN_COLUMNS = 20


def draw_table(
    got: Any, expected: Any, rtol: float, atol: float, *, judged: bool, at: tuple[int, ...] | None
) -> dict[str, Any] | None:
    """Two tables as a `Drawing` (src/core/judgement.ts), their cells marked where they can be compared."""
    one, other = _frame(got), _frame(expected)
    if one is None or other is None or not one.size or not other.size:
        return None
    alike = one.shape == other.shape and one.columns.tolist() == other.columns.tolist()
    levels = _levels(one, other, rtol, atol) if alike and judged else None
    worst = None
    if at is not None and alike:
        worst = (at[0], at[1] if len(at) > 1 else 0)
    if levels is not None and levels.any() and (worst is None or not levels[worst]):
        row, column = np.unravel_index(int(np.argmax(levels)), levels.shape)
        worst = (int(row), int(column))
    told: dict[str, Any] = {
        "expected": _drawn(other, expected, worst),
        "got": _drawn(one, got, worst if alike else None),
    }
    if levels is not None:
        top, left = drawings.corner(levels.shape, worst)
        window = levels[top : top + MAX_ROWS, left : left + MAX_COLUMNS]
        told["levels"] = "".join(map(str, window.reshape(-1).tolist()))
        told["wrong"] = int(np.count_nonzero(levels))
    if worst is not None and alike:
        told["worst"] = list(worst) if _is_wide(expected) else [worst[0]]
    return told


def _is_wide(value: Any) -> bool:
    return (
        isinstance(value, pd.DataFrame)
        or getattr(value, "nlevels", 1) > 1
        and isinstance(value, pd.Index)
    )


def _frame(value: Any) -> pd.DataFrame | None:
    if isinstance(value, pd.Index):
        return pd.DataFrame({i: value.get_level_values(i).array for i in range(value.nlevels)})
    if isinstance(value, pd.Series):
        return value.to_frame(name="" if value.name is None else value.name)
    if isinstance(value, pd.api.extensions.ExtensionArray):
        return pd.DataFrame({"": value})
    return value if isinstance(value, pd.DataFrame) else None


def _levels(one: pd.DataFrame, other: pd.DataFrame, rtol: float, atol: float) -> Array:
    marks = np.zeros(one.shape, int)
    for i in range(one.shape[1]):
        got, expected = read_column(one.iloc[:, i]), read_column(other.iloc[:, i])
        wrong = cells_that_differ(got, expected, rtol, atol)
        far = distances(got, expected)
        marks[:, i] = drawings.steps_of(wrong, far)
    return marks


def _drawn(frame: pd.DataFrame, value: Any, worst: tuple[int, int] | None) -> dict[str, Any]:
    top, left = drawings.corner(frame.shape, worst)
    window = frame.iloc[top : top + MAX_ROWS, left : left + MAX_COLUMNS]
    columns = [cell_texts(window.iloc[:, i]) for i in range(window.shape[1])]
    return {
        "type": type(value).__name__,
        "shape": [int(n) for n in (frame.shape if _is_wide(value) else frame.shape[:1])],
        "at": [],
        "top": top,
        "left": left,
        "rows": int(window.shape[0]),
        "columns": int(window.shape[1]),
        "cells": [text for row in zip(*columns) for text in row],
        "labels": [_label(label) for label in window.index.tolist()],
        "columnLabels": [_label(label) for label in window.columns.tolist()],
        "dtypes": [clip(str(dtype), _WIDEST) for dtype in window.dtypes],
    }


def _label(label: Any) -> str:
    if type(label) is tuple:
        return clip(", ".join(_label(part) for part in label), drawings.MAX_CELL)
    return printable(clip(_scalar(label), drawings.MAX_CELL))


def cell_texts(column: pd.Series) -> list[str]:
    """What stands in the cells of a column: text without quotes, times as short as they tell apart."""
    return [printable(clip(_scalar(value), drawings.MAX_CELL)) for value in column.tolist()]


def _scalar(value: Any) -> str:
    if is_missing(value):
        return {"float": "NaN", "NoneType": "None", "NaTType": "NaT"}.get(
            type(value).__name__, "<NA>"
        )
    if type(value) is str:
        return value if value.strip() == value and value else repr(value)
    if type(value) is pd.Timestamp:
        text = str(value)
        return text.removesuffix(" 00:00:00")
    if type(value) is pd.Timedelta:
        return str(value)
    return brief(value, drawings.MAX_CELL)


def table_text(value: Any) -> str:
    """A table as monospaced text: aligned columns, their dtypes, a long one's beginning and end."""
    if isinstance(value, pd.api.extensions.ExtensionArray):
        value = pd.Series(value)
    if isinstance(value, pd.Index):
        shown = ", ".join(_label(label) for label in value[:40].tolist())
        more = f", … {len(value) - 40:,} more" if len(value) > 40 else ""
        return f"{type(value).__name__}([{shown}{more}])"
    if not isinstance(value, (pd.DataFrame, pd.Series)):
        return repr(value)
    frame = _frame(value)
    assert frame is not None
    rows, columns = frame.shape
    cut = rows > 2 * _EDGE + 1
    part = pd.concat([frame.iloc[:_EDGE], frame.iloc[-_EDGE:]]) if cut else frame
    part = part.iloc[:, :_MAX_SHOWN_COLUMNS]
    index = [_label(label) for label in part.index.tolist()]
    lines = [["", *(clip(_label(name), _WIDEST) for name in part.columns.tolist())]]
    lines.append(["", *(clip(str(dtype), _WIDEST) for dtype in part.dtypes)])
    texts = [
        [clip(text, _WIDEST) for text in cell_texts(part.iloc[:, i])] for i in range(part.shape[1])
    ]
    body = [[label, *(column[i] for column in texts)] for i, label in enumerate(index)]
    if cut:
        body.insert(_EDGE, ["…", *("…" for _ in texts)])
    lines += body
    widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]
    drawn = "\n".join(
        "  ".join(cell.rjust(width) for cell, width in zip(line, widths)).rstrip() for line in lines
    )
    notes = []
    if cut:
        notes.append(f"{rows:,} rows")
    if columns > _MAX_SHOWN_COLUMNS:
        notes.append(f"{columns:,} columns")
    if not rows:
        notes.append("no rows")
    return drawn + (f"\n({', '.join(notes)})" if notes else "")


def table_literal(value: Any, literal: Any) -> str:
    """Python code that gives a table, where `pd` is pandas; `literal` writes plain values."""
    if isinstance(value, pd.DataFrame):
        if value.columns.is_unique and value.columns.nlevels == 1:
            names = value.columns.tolist()
            parts = [
                f"{literal(n)}: {_column_literal(value.iloc[:, i], literal)}"
                for i, n in enumerate(names)
            ]
            return f"pd.DataFrame({{{', '.join(parts)}}}{_index_literal(value.index, literal)})"
        rows = literal([list(row) for row in value.itertuples(index=False, name=None)])
        names_ = literal(value.columns.tolist())
        return f"pd.DataFrame({rows}, columns={names_}{_index_literal(value.index, literal)})"
    if isinstance(value, pd.Series):
        name = "" if value.name is None else f", name={literal(value.name)}"
        inner = _column_literal(value, literal)
        if inner.startswith("pd.array("):
            inner = inner[len("pd.array(") : -1]
        return f"pd.Series({inner}{_index_literal(value.index, literal)}{name})"
    if isinstance(value, pd.MultiIndex):
        return f"pd.MultiIndex.from_tuples({literal(value.tolist())}, names={literal(list(value.names))})"
    if isinstance(value, (pd.Index, pd.api.extensions.ExtensionArray)):
        inner = _column_literal(pd.Series(value), literal)
        maker = "pd.Index" if isinstance(value, pd.Index) else "pd.array"
        return (
            f"{maker}({inner})" if not inner.startswith("pd.Series(") else f"{maker}({inner[10:]}"
        )
    if type(value) is pd.Timestamp:
        zone = zone_name(value.tzinfo)
        if not zone:
            return f'pd.Timestamp("{value}")'
        instant = value.tz_convert("UTC").tz_localize(None)
        return f'pd.Timestamp("{instant}", tz="UTC").tz_convert({_zone_literal(zone)})'
    if type(value) is pd.Timedelta:
        return f'pd.Timedelta("{value}")'
    return "pd.NaT" if value is pd.NaT else "pd.NA"


def _zone_literal(zone: str) -> str:
    if zone.lstrip("-").isdigit():
        return f"datetime.timezone(datetime.timedelta(seconds={zone}))"
    return f'"{zone}"'


def _index_literal(index: pd.Index, literal: Any) -> str:
    if (
        isinstance(index, pd.RangeIndex)
        and index.start == 0
        and index.step == 1
        and index.name is None
    ):
        return ""
    if index.nlevels > 1 or index.name is None:
        inner = literal(index) if index.nlevels > 1 else _column_literal(pd.Series(index), literal)
        return f", index={inner}"
    inner = _column_literal(pd.Series(index), literal)
    return f", index=pd.Index({inner}, name={literal(index.name)})"


def _column_literal(column: pd.Series, literal: Any) -> str:
    dtype = column.dtype
    values = column.tolist()
    if isinstance(dtype, pd.DatetimeTZDtype):
        plain = column.dt.tz_convert("UTC").dt.tz_localize(None).tolist()
        zone = _zone_literal(zone_name(dtype.tz))
        return f"pd.to_datetime({_times_literal(plain)}).tz_localize('UTC').tz_convert({zone})"
    if dtype.kind == "M" and isinstance(dtype, np.dtype):
        return f"pd.to_datetime({_times_literal(values)})"
    if dtype.kind == "m" and isinstance(dtype, np.dtype):
        spans = ["None" if is_missing(v) else f'"{v}"' for v in values]
        return f"pd.to_timedelta([{', '.join(spans)}])"
    items = "[" + ", ".join(_item_literal(value, literal) for value in values) + "]"
    if isinstance(dtype, pd.CategoricalDtype):
        names = literal(dtype.categories.tolist())
        return f"pd.Categorical({items}, categories={names}, ordered={dtype.ordered})"
    usual = {"i": "int64", "f": "float64", "b": "bool"}.get(dtype.kind)
    natural = str(dtype) in ("str", usual) and (
        len(values) > 0 and not all(is_missing(v) for v in values)
    )
    return items if natural else f'pd.array({items}, dtype="{dtype}")'


def _item_literal(value: Any, literal: Any) -> str:
    if type(value) is float and value != value:
        return "np.nan"
    text: str = literal(value)
    return text


def _times_literal(values: list[Any]) -> str:
    texts = [str(value) for value in values if not is_missing(value)]
    midnight = all(text.endswith(" 00:00:00") for text in texts)
    one_form = midnight or len({len(text) for text in texts}) < 2
    told = ["None" if is_missing(v) else f'"{str(v)[:10] if midnight else v}"' for v in values]
    return f"[{', '.join(told)}]" + ("" if one_form else ', format="ISO8601"')
