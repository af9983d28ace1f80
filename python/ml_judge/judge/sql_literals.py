"""Tables as SQL that makes them, to be copied."""

from __future__ import annotations

import math
from typing import Any

from ml_judge.candidate.sql_schema import quoted
from ml_judge.values.table import Table

MAX_CODE = 64 * 1024


def inserting(tables: dict[str, Table]) -> str | None:
    """An INSERT for each table that has rows; None where they are longer than anybody can use."""
    statements = []
    room = MAX_CODE
    for name, table in tables.items():
        rows = []
        for row in table.rows:
            rows.append("(" + ", ".join(map(_literal, row)) + ")")
            room -= len(rows[-1])
            if room < 0:
                return None
        if rows:
            shown = name if name.isidentifier() else quoted(name)
            statements.append(f"INSERT INTO {shown} VALUES\n  " + ",\n  ".join(rows) + ";")
    return "\n\n".join(statements)


def _literal(cell: Any) -> str:
    if cell is None:
        return "NULL"
    if isinstance(cell, str):
        return "'" + cell.replace("'", "''") + "'"
    if isinstance(cell, bytes):
        return f"x'{cell.hex()}'"
    if isinstance(cell, float) and math.isinf(cell):
        return "9e999" if cell > 0 else "-9e999"
    return repr(cell)
