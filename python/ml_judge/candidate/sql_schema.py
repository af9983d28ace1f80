"""The tables of a problem in SQL: made, filled and read in a database in memory.

Runs beside a submission: see `README.md` for the rules.
"""

import sqlite3
from builtins import dict, len, list, object, str, tuple

from ml_judge.candidate.sql_text import line_of, statements_of
from ml_judge.candidate.submission import CompileError, normalise
from ml_judge.values.table import Table

_MAX_CELL_BYTES = 4 * 2**20
_Connection = sqlite3.Connection
_connect = sqlite3.connect
_LIMIT_LENGTH = sqlite3.SQLITE_LIMIT_LENGTH
# A text in double quotes would be taken for a text in single ones. Python 3.11 has no such settings.
_QUOTED_AS_TEXT = tuple(
    [
        sqlite3.__dict__[name]
        for name in ("SQLITE_DBCONFIG_DQS_DML", "SQLITE_DBCONFIG_DQS_DDL")
        if name in sqlite3.__dict__
    ]
)


class Schema:
    """The tables of a problem, from the text of its `tables.sql`.

    Raises sqlite3.Error, or a CompileError, for what is no list of CREATE TABLE and INSERT.
    """

    __slots__ = ("creating", "inserting", "columns", "types")

    def __init__(self, script: str) -> None:
        script = normalise(script)
        self.creating: list[str] = []
        self.inserting: list[str] = []
        self.columns: dict[str, tuple[str, ...]] = {}
        self.types: dict[str, tuple[str, ...]] = {}
        for statement in statements_of(script):
            text = script[statement[0].start : statement[-1].end]
            if statement[0].upper == "CREATE":
                self.creating.append(text)
            elif statement[0].upper == "INSERT":
                self.inserting.append(text)
            else:
                line = line_of(script, statement[0].start)[0]
                raise CompileError("write CREATE TABLE and INSERT statements only", line)
        connection = self.empty()
        try:
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid"
            ).fetchall():
                found = connection.execute(
                    "SELECT name, type FROM pragma_table_info(?)", (name,)
                ).fetchall()
                self.columns[name] = tuple([column for column, _ in found])
                self.types[name] = tuple([kind for _, kind in found])
        finally:
            connection.close()

    def empty(self) -> _Connection:
        """A database in memory with all tables, none of which has a row."""
        connection = _connect(":memory:", isolation_level=None, cached_statements=0)
        # What is sorted stays in memory, whose limit is kept.
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.setlimit(_LIMIT_LENGTH, _MAX_CELL_BYTES)
        for option in _QUOTED_AS_TEXT:
            connection.setconfig(option, False)
        for statement in self.creating:
            connection.execute(statement)
        return connection

    def fill(self, connection: _Connection, name: str, rows: list[tuple[object, ...]]) -> None:
        """Adds rows to a table. Raises sqlite3.Error for what the table does not take."""
        marks = ", ".join(["?"] * len(self.columns[name]))
        connection.execute("BEGIN")
        connection.executemany(f"INSERT INTO {quoted(name)} VALUES ({marks})", rows)
        connection.execute("COMMIT")

    def read(self, connection: _Connection, name: str) -> Table:
        """A table as it is now, in the order in which its rows came."""
        rows = connection.execute(f"SELECT * FROM {quoted(name)}").fetchall()
        return Table(self.columns[name], rows, self.types[name])


def quoted(name: str) -> str:
    """A name as SQL writes any name."""
    return '"' + name.replace('"', '""') + '"'
