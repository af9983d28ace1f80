"""A problem package as the judge uses it: its modules, and how they are called."""

from __future__ import annotations

import ast
import inspect
import json
from types import ModuleType
from typing import Any

from ml_judge.authoring.cases import Case, CloserLook, Generator
from ml_judge.candidate.sql import load_query
from ml_judge.candidate.sql_schema import Schema
from ml_judge.candidate.submission import (
    CompileError,
    compile_source,
    execute,
    find_entry_point,
    invoke,
    normalise,
)
from ml_judge.problem.faults import told
from ml_judge.problem.tables import NotATable, ordered, read_schema, tables_of
from ml_judge.problem.tests_file import TestsFile
from ml_judge.values.codec import TooLarge, UnsupportedValue, encode

BUGS = "bugs/"
WRONG_ANSWERS = "submissions/wrong_answer/"


class Package:
    """The Python side of one problem package.

    `issues` holds all that is wrong with it, as `(file, message)`; where there are any, the package
    is for reading them only.
    """

    def __init__(self, files: dict[str, str]) -> None:
        self.files = files
        self.issues: list[tuple[str, str]] = []
        problem = json.loads(files["problem.json"])
        # Of a problem whose submissions are queries.
        self.schema: Schema | None = None
        self.order: tuple[str, ...] = ()
        self.is_sql = problem.get("language", "python") == "sql"
        self.suffix = ".sql" if self.is_sql else ".py"
        self.solution_file = f"solution{self.suffix}"
        self.entry_point: str = "query" if self.is_sql else problem["entryPoint"]
        self.rtol = float(problem["tolerance"]["rtol"])
        self.atol = float(problem["tolerance"]["atol"])
        self.samples: list[Case] = []
        self.hidden: list[Case] = []
        self.generators: list[Generator] = []
        self.look: CloserLook | None = None
        self.check: Any = None
        # The entry point's parameters without a default; none where a driver calls it.
        self._required: list[str] = []
        if self.is_sql:
            self._read_tables()
        self.reference = self._load(self.solution_file, "reference_solution")
        self.driver = self._load("driver.py", "driver") if "driver.py" in files else None
        self._examine_modules()
        tests = self._load("tests.py", "tests")
        if tests is not None:
            self._take(TestsFile(tests, self.is_sql, self.schema, self.bugs(), self._misfit))
        self._examine_wrong_answers()

    def invoke(self, module: ModuleType, positional: Any, keywords: Any) -> Any:
        """Calls a module of the package as a submission is called."""
        value = invoke(module, self.entry_point, self.driver, positional, keywords)
        return ordered(value, self.order) if self.is_sql else value

    def module_of(self, source: str, file: str, name: str) -> ModuleType:
        """A submission loaded as a module. Raises CompileError, and whatever it raises."""
        source = normalise(source)
        if self.is_sql:
            return load_query(source, self.files["tables.sql"], file, name)
        return execute(compile_source(source, file), name, source)

    def message_of(self, file: str) -> str:
        """What a wrong answer says to whoever makes its mistake; empty where it says nothing."""
        source = normalise(self.files[file])
        if self.is_sql:
            return comment_of(source)
        return ast.get_docstring(ast.parse(source)) or ""

    def call_shape(self, arguments: dict[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """Arguments split as they are passed: those without a default by position.

        A submission may so rename its required parameters, as its author may read their names off
        the statement and improve them.
        """
        if self.schema is not None:
            return (), tables_of(self.schema, arguments)
        names = list(arguments)
        leading = 0
        for name, required in zip(names, self._required):
            if name != required:
                break
            leading += 1
        by_position = tuple(arguments[name] for name in names[:leading])
        return by_position, {name: arguments[name] for name in names[leading:]}

    def _issue(self, file: str, message: str) -> None:
        self.issues.append((file, message))

    def _load(self, file: str, name: str) -> ModuleType | None:
        if file not in self.files:
            self._issue(file, "This file is missing.")
            return None
        source = normalise(self.files[file])
        if file.endswith(".sql") and self.schema is None:
            return None
        try:
            if file.endswith(".sql"):
                return self.module_of(source, file, name)
            return execute(compile_source(source, file), name, source)
        except CompileError as error:
            where = f"Line {error.line}: " if error.line else ""
            self._issue(file, f"It does not compile. {where}{error.message}")
        except BaseException as error:  # the package's own code may raise anything
            self._issue(file, f"It raises {told(error, file)} when it is loaded.")
        return None

    def _read_tables(self) -> None:
        try:
            self.schema = read_schema(self.files.get("tables.sql", ""))
        except NotATable as error:
            self._issue("tables.sql", str(error))

    def _examine_modules(self) -> None:
        if self.reference is not None and not self.is_sql:
            try:
                entry = find_entry_point(self.reference, self.entry_point, "solution.py")
            except CompileError as error:
                self._issue("solution.py", error.message)
                self.reference = None
            else:
                if isinstance(entry, type) and "driver.py" not in self.files:
                    self._issue(
                        "driver.py",
                        f"`{self.entry_point}` is a class: a driver.py must say how it is used.",
                    )
                    self.reference = None
                elif "driver.py" not in self.files:
                    self._required = _required_parameters(entry)
        if self.driver is not None and not callable(self.driver.__dict__.get("drive")):
            self._issue("driver.py", "It does not define `drive(submission, …)`.")
            self.driver = None

    def bugs(self) -> list[str]:
        """Names of the bugs of a debugging problem, sorted; none of another."""
        return sorted(
            file.removeprefix(BUGS).removesuffix(".md")
            for file in self.files
            if file.startswith(BUGS)
        )

    def _take(self, tests: TestsFile) -> None:
        self.samples, self.hidden, self.generators = tests.samples, tests.hidden, tests.generators
        self.look, self.check, self.order = tests.look, tests.check, tests.order
        self.issues += tests.issues

    def _misfit(self, case: Case) -> str | None:
        """Why a case cannot be a test of this package, to go on after its name; None where it can."""
        if self.is_sql:
            try:
                self.call_shape(case.arguments)
            except NotATable as error:
                return f": {error}"
            return None
        try:
            encode(case.arguments)
            encode(case.stated)
        except UnsupportedValue as error:
            kind = error.message.split(";")[0]
            return f" holds {kind} at {error.path}, which is no plain value."
        except TooLarge as error:
            return f" is too large: {error.message}."
        try:
            if self.driver is not None:
                inspect.signature(self.driver.drive).bind(None, **case.arguments)
            elif self.reference is not None:
                inspect.signature(vars(self.reference)[self.entry_point]).bind(**case.arguments)
        except TypeError as error:
            whose = "driver.py's `drive`" if self.driver else f"solution.py's `{self.entry_point}`"
            return f" does not fit {whose}: {error}."
        except ValueError:  # a callable without a signature: the reference's run will tell
            pass
        return None

    def _examine_wrong_answers(self) -> None:
        for file in self.wrong_answers():
            try:
                message = self.message_of(file)
            except (SyntaxError, ValueError) as error:
                self._issue(file, f"It does not compile: {error}.")
                continue
            if not message:
                what = "comment at its top" if self.is_sql else "docstring"
                self._issue(file, f"It has no {what} to tell a candidate what the mistake is.")

    def wrong_answers(self) -> list[str]:
        """Paths of the package's own wrong submissions, sorted."""
        return sorted(
            f for f in self.files if f.startswith(WRONG_ANSWERS) and f.endswith(self.suffix)
        )


def _required_parameters(entry: Any) -> list[str]:
    try:
        parameters = inspect.signature(entry).parameters.values()
    except (TypeError, ValueError):  # a callable without a signature: all by keyword
        return []
    return [
        parameter.name
        for parameter in parameters
        if parameter.default is parameter.empty
        and parameter.kind is parameter.POSITIONAL_OR_KEYWORD
    ]


def comment_of(source: str) -> str:
    """The comment at the top of a query, but for the lines that name what it breaks."""
    lines = []
    for line in source.strip().split("\n"):
        if not line.startswith("--"):
            break
        lines.append(line[2:].strip())
    return "\n".join(line for line in lines if not line.startswith("Breaks:")).strip()
