"""A query as a submission: checked, and run on the tables of a test, in SQLite.

Runs beside a submission: see `README.md` for the rules. A query runs no Python, and whatever it asks
for but reading its tables is refused.
"""

import sqlite3
from builtins import (
    KeyboardInterrupt,
    UnicodeEncodeError,
    bytes,
    dict,
    frozenset,
    int,
    len,
    list,
    str,
    tuple,
)
from types import ModuleType

from ml_judge.candidate.sql_errors import explain, place_of
from ml_judge.candidate.sql_schema import Schema
from ml_judge.candidate.sql_text import READING, Token, line_of, statements_of
from ml_judge.candidate.submission import CompileError, normalise
from ml_judge.values.budgets import MAX_COUNTED_ROWS, MAX_RESULT_ROWS, MAX_SOURCE_BYTES
from ml_judge.values.table import Table

ENTRY_POINT = "query"
# So many steps of SQLite's machine are some tens of microseconds.
_STEPS = 1000
_BATCH = 1000
_Connection = sqlite3.Connection
_Error = sqlite3.Error
_OperationalError = sqlite3.OperationalError
_OK = sqlite3.SQLITE_OK
_DENY = sqlite3.SQLITE_DENY
_FUNCTION = sqlite3.SQLITE_FUNCTION
_ALLOWED = frozenset(
    (
        sqlite3.SQLITE_SELECT,
        sqlite3.SQLITE_READ,
        sqlite3.SQLITE_FUNCTION,
        sqlite3.SQLITE_RECURSIVE,
    )
)
_FORBIDDEN_FUNCTIONS = frozenset(("load_extension", "fts3_tokenizer", "writefile", "edit"))


class TooManyRows:
    """What a query answers that has more rows than are compared."""

    __slots__ = ("count", "is_all")

    def __init__(self, count: int, is_all: bool) -> None:
        self.count = count
        self.is_all = is_all

    def told(self) -> str:
        """ "more than 1,000,000 rows"."""
        return f"{'' if self.is_all else 'more than '}{self.count:,} rows"


class _Guard:
    """Says to SQLite what a query may do, and remembers what it may not."""

    __slots__ = ("refused",)

    def __init__(self) -> None:
        self.refused: str | None = None

    def allows(
        self, action: int, one: str | None, two: str | None, _: str | None, __: str | None
    ) -> int:
        if action in _ALLOWED:
            if action != _FUNCTION or two is None or two.lower() not in _FORBIDDEN_FUNCTIONS:
                return _OK
            self.refused = two
        return _DENY


class Query:
    """A query that has been found to fit the tables of a schema. Raises CompileError where none does."""

    __slots__ = ("source", "text", "schema", "tokens")

    def __init__(self, source: str, schema: Schema, file: str = "solution.sql") -> None:
        self.source = source = normalise(source)
        self.schema = schema
        check_text(source, file)
        statements = statements_of(source)
        if not statements:
            raise CompileError("There is no query yet: write one that begins with SELECT or WITH.")
        self.tokens = statements[0]
        self.text = source[self.tokens[0].start : self.tokens[-1].end]
        self._check_form(statements)
        self._check_fit()

    def _check_form(self, statements: list[list[Token]]) -> None:
        first = self.tokens[0]
        if first.upper not in READING:
            if first.kind == "word" and first.upper in _WRITING:
                said = f"`{first.upper}` is not for here: the tables are only read. Begin with SELECT or WITH"
            elif first.upper == "EXPLAIN":
                said = "write the query alone, without EXPLAIN: its rows are compared"
            else:
                said = "a query begins with SELECT or WITH"
            raise self.fault(said, first.start)
        if len(statements) > 1:
            raise self.fault(
                "a second statement begins here; one is asked for. WITH names the steps of one",
                statements[1][0].start,
            )
        for token in self.tokens:
            if token.kind == "variable":
                raise self.fault(
                    f"`{token.text}` stands for a value that nobody gives; write the value itself",
                    token.start,
                )

    def _check_fit(self) -> None:
        connection = self.schema.empty()
        guard = _Guard()
        try:
            connection.set_authorizer(guard.allows)
            connection.execute("EXPLAIN " + self.text)
        except _Error as error:
            message = str(error)
            if guard.refused is not None:
                message = f"`{guard.refused}` is not offered here"
                raise self.fault(message, self._find(guard.refused)) from None
            if "uthoriz" in message or "prohibited" in message:
                raise self.fault("the tables are only read", self._writing()) from None
            at = place_of(message, self.source, self.tokens, connection)
            said = explain(message, self.source, at, self.schema.columns)
            raise self.fault(said, at) from None
        finally:
            connection.close()

    def _find(self, word: str) -> int:
        for token in self.tokens:
            if token.text.lower() == word.lower():
                return token.start
        return self.tokens[0].start

    def _writing(self) -> int:
        for token in self.tokens:
            if token.kind == "word" and token.upper in _WRITING:
                return token.start
        return self.tokens[0].start

    def fault(self, message: str, at: int) -> CompileError:
        """A CompileError at a place of the source."""
        line, column, text = line_of(self.source, at)
        stop = "" if message[-1:] == "?" else "."
        return CompileError(message[:1].upper() + message[1:] + stop, line, column, text)

    def run(self, **tables: Table) -> Table | TooManyRows:
        """What the query answers on these tables.

        Raises sqlite3.Error, MemoryError, and KeyboardInterrupt where its time is over.
        """
        connection = self.open(tables)
        try:
            cursor = connection.execute(self.text)
            columns = tuple([column[0] for column in cursor.description])
            rows: list[tuple[object, ...]] = cursor.fetchmany(MAX_RESULT_ROWS + 1)
            if len(rows) <= MAX_RESULT_ROWS:
                return Table(columns, rows)
            count = len(rows)
            rows.clear()
            while count <= MAX_COUNTED_ROWS:
                more = len(cursor.fetchmany(_BATCH))
                if not more:
                    return TooManyRows(count, True)
                count += more
            return TooManyRows(MAX_COUNTED_ROWS, False)
        except _OperationalError as error:
            if str(error) == "interrupted":
                raise KeyboardInterrupt from None
            raise
        finally:
            connection.close()

    def open(self, tables: dict[str, Table]) -> _Connection:
        """A database with these tables in which the query may be run."""
        connection = self.schema.empty()
        for name, table in tables.items():
            self.schema.fill(connection, name, table.rows)
        connection.text_factory = _text
        connection.set_authorizer(_Guard().allows)
        # Between any two of its calls Python sees whether the time is over.
        connection.set_progress_handler(_go_on, _STEPS)
        return connection

    def module(self, name: str) -> ModuleType:
        """A module that has the query as its entry point."""
        module = ModuleType(name)
        module.__dict__[ENTRY_POINT] = self.run
        module.__dict__["__query__"] = self
        return module


_WRITING = frozenset(
    "INSERT UPDATE DELETE REPLACE CREATE DROP ALTER ATTACH DETACH PRAGMA VACUUM REINDEX ANALYZE "
    "BEGIN COMMIT ROLLBACK SAVEPOINT RELEASE END".split()
)


def check_text(source: str, file: str) -> None:
    """Raises CompileError for what is no text of a submission."""
    at = source.find("\0")
    if at >= 0:
        line, column, text = line_of(source, at)
        raise CompileError("a NUL character stands here; delete it", line, column, "")
    try:
        size = len(source.encode("utf-8"))
    except UnicodeEncodeError as error:
        line, column, _ = line_of(source, error.start)
        message = "half of a character stands here; delete it and type it again"
        raise CompileError(message, line, column) from None
    if size > MAX_SOURCE_BYTES:
        raise CompileError(f"{file} is {size:,} bytes long; at most 65,536 are allowed.")


def load_query(source: str, tables: str, file: str, name: str) -> ModuleType:
    """A query as a module whose function `query` takes tables by name. Raises CompileError."""
    return Query(source, Schema(tables), file).module(name)


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _go_on() -> int:
    return 0
