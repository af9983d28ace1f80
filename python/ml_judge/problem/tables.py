"""The tables of a problem whose submissions are queries: read, filled, and what is asked of an answer."""

from __future__ import annotations

import datetime
import sqlite3
from typing import Any

import numpy as np

from ml_judge.candidate.sql_schema import Schema
from ml_judge.candidate.submission import CompileError
from ml_judge.values.table import Table


class NotATable(Exception):
    """What an author wrote is no table; the message says why, in a sentence."""


def read_schema(script: str) -> Schema:
    """The tables that `tables.sql` makes. Raises NotATable."""
    try:
        schema = Schema(script)
    except CompileError as error:
        raise NotATable(f"Line {error.line}: {error.message}.") from error
    except sqlite3.Error as error:
        raise NotATable(f"SQLite says: {error}.") from error
    if not schema.columns:
        raise NotATable("It makes no table.")
    return schema


def sample_of(schema: Schema) -> dict[str, Table]:
    """The rows that `tables.sql` puts into the tables. Raises NotATable."""
    connection = schema.empty()
    try:
        for statement in schema.inserting:
            connection.execute(statement)
        return {name: schema.read(connection, name) for name in schema.columns}
    except sqlite3.Error as error:
        raise NotATable(f"SQLite says: {error}.") from error
    finally:
        connection.close()


def tables_of(schema: Schema, rows: dict[str, Any]) -> dict[str, Table]:
    """All tables, with rows by the name of the table; without, a table is empty. Raises NotATable.

    Rows are lists of tuples; NumPy's numbers and dates of `datetime` are taken for what they mean.
    """
    unknown = [name for name in rows if name not in schema.columns]
    if unknown:
        raise NotATable(f"There is no table `{unknown[0]}` in tables.sql.")
    connection = schema.empty()
    try:
        for name, given in rows.items():
            given = given.rows if isinstance(given, Table) else given
            if not isinstance(given, (list, tuple)):
                raise NotATable(f"`{name}` is no list of rows.")
            width = len(schema.columns[name])
            plain = [tuple(map(_plain, row)) for row in given]
            for row in plain:
                if len(row) != width:
                    raise NotATable(
                        f"`{name}` has {width} columns, the row {row!r} has {len(row)}."
                    )
            try:
                schema.fill(connection, name, plain)
            except sqlite3.Error as error:
                raise NotATable(f"`{name}` does not take its rows: {error}.") from error
        return {name: schema.read(connection, name) for name in schema.columns}
    finally:
        connection.close()


def ordered(value: Any, order: tuple[str, ...]) -> Any:
    """An answer, with the columns by which it is to be in order."""
    if isinstance(value, Table):
        value.order = order
    return value


def _plain(value: Any) -> Any:
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ")
    return value.isoformat() if isinstance(value, datetime.date) else value
