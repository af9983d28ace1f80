"""The reader's own test case of a problem in SQL: from the INSERTs they wrote to tables.

Runs in a candidate's interpreter, before the submission is loaded. See `README.md` for the rules.
"""

import sqlite3
from builtins import dict, frozenset, int, str

from ml_judge.candidate.own_inputs import NoInputs
from ml_judge.candidate.sql import check_text
from ml_judge.candidate.sql_errors import explain, place_of
from ml_judge.candidate.sql_schema import Schema
from ml_judge.candidate.sql_text import line_of, statements_of
from ml_judge.candidate.submission import CompileError, normalise
from ml_judge.values.table import Table

_Error = sqlite3.Error
_OK = sqlite3.SQLITE_OK
_DENY = sqlite3.SQLITE_DENY
_CHANGING = frozenset(("INSERT", "UPDATE", "DELETE", "REPLACE", "WITH"))
_ALLOWED = frozenset(
    (
        sqlite3.SQLITE_INSERT,
        sqlite3.SQLITE_UPDATE,
        sqlite3.SQLITE_DELETE,
        sqlite3.SQLITE_SELECT,
        sqlite3.SQLITE_READ,
        sqlite3.SQLITE_FUNCTION,
        sqlite3.SQLITE_RECURSIVE,
    )
)


def collect_tables(code: str, tables: str) -> dict[str, Table]:
    """Runs the reader's statements on empty tables; answers all tables. Raises NoInputs."""
    schema = Schema(tables)
    code = normalise(code)
    try:
        check_text(code, "The case")
    except CompileError as error:
        raise NoInputs(error.message) from None
    connection = schema.empty()
    connection.set_authorizer(_allows)
    connection.set_progress_handler(_go_on, 1000)
    try:
        for statement in statements_of(code):
            line = line_of(code, statement[0].start)[0]
            if statement[0].upper not in _CHANGING:
                raise NoInputs(f"Line {line}: write `INSERT INTO table VALUES (…)`.")
            text = code[statement[0].start : statement[-1].end]
            try:
                connection.execute(text)
            except _Error as error:
                said = str(error)
                at = place_of(said, code, statement, connection)
                told = explain(said, code, at, schema.columns)
                told = "only the rows of the tables can be changed" if "uthoriz" in said else told
                raise NoInputs(f"Line {line_of(code, at)[0]}: {told}.") from None
        return {name: schema.read(connection, name) for name in schema.columns}
    finally:
        connection.close()


def _allows(action: int, *_: str | None) -> int:
    return _OK if action in _ALLOWED else _DENY


def _go_on() -> int:
    return 0
