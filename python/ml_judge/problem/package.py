"""A problem package as the judge uses it: its modules, its cases, and what is wrong with them."""

from __future__ import annotations

import ast
import inspect
import json
import traceback
from types import ModuleType
from typing import Any

import numpy as np

from ml_judge.authoring.cases import Case, CloserLook, Generator
from ml_judge.authoring.frames import TablePolicy, use
from ml_judge.candidate.sql import Schema, load_query
from ml_judge.candidate.submission import (
    CompileError,
    compile_source,
    execute,
    find_entry_point,
    invoke,
    normalise,
)
from ml_judge.problem.tables import NotATable, ordered, read_schema, sample_of, tables_of
from ml_judge.values.codec import TooLarge, UnsupportedValue, encode

BUGS = "bugs/"
WRONG_ANSWERS = "submissions/wrong_answer/"


class JudgingError(Exception):
    """The package's own code fails: the fault of its author, never of a candidate."""


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
            self._collect(tests)
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

    def _collect(self, tests: ModuleType) -> None:
        self.samples = [*self._shown_tables(), *self._cases(tests, "SAMPLES")]
        self.hidden = self._cases(tests, "HIDDEN")
        members = [value for value in vars(tests).values() if isinstance(value, Generator)]
        self.generators = list({id(value): value for value in members}.values())
        looks = [value for value in vars(tests).values() if isinstance(value, CloserLook)]
        self._examine_looks(looks)
        if self.is_sql:
            self._collect_order(tests)
        policy = vars(tests).get("COMPARE", TablePolicy())
        if isinstance(policy, TablePolicy):
            use(policy)
        else:
            self._issue("tests.py", "COMPARE is not what frames(…) gives.")
        self.check = vars(tests).get("check")
        if self.check is not None and not callable(self.check):
            self._issue("tests.py", "`check` is not a function.")
        seen: set[str] = set()
        names = [case.name for case in [*self.samples, *self.hidden]]
        for name in [*names, *(drawer.name for drawer in self.generators)]:
            if name in seen:
                self._issue("tests.py", f'Two cases are called "{name}".')
            seen.add(name)
        self._examine_bugs()
        for case in [*self.samples, *self.hidden]:
            self._examine_case(case, f'The case "{case.name}"')
        for drawer in self.generators:
            size = drawer.sizes[0]
            what = f'The generator "{drawer.name}" at size {size}'
            try:
                case = drawer.case(np.random.default_rng(0), size)
            except Exception as error:
                self._issue("tests.py", f"{what} raises {told(error, 'tests.py')}.")
                continue
            self._examine_case(case, what)

    def _shown_tables(self) -> list[Case]:
        """The first sample of a problem in SQL: the rows that stand beside the statement."""
        if self.schema is None:
            return []
        try:
            return [Case("the tables shown", **sample_of(self.schema))]
        except NotATable as error:
            self._issue("tables.sql", str(error))
            return []

    def _collect_order(self, tests: ModuleType) -> None:
        order = vars(tests).get("ORDERED_BY", ())
        if not isinstance(order, (list, tuple)) or any(type(name) is not str for name in order):
            self._issue("tests.py", "ORDERED_BY is a list of names of the answer's columns.")
            return
        self.order = tuple(order)

    def bugs(self) -> list[str]:
        """Names of the bugs of a debugging problem, sorted; none of another."""
        return sorted(
            file.removeprefix(BUGS).removesuffix(".md")
            for file in self.files
            if file.startswith(BUGS)
        )

    def _examine_bugs(self) -> None:
        bugs = self.bugs()
        found = {case.bug for case in [*self.samples, *self.hidden] if case.bug is not None}
        for name in sorted(found - set(bugs)):
            self._issue(
                "tests.py", f"A case finds the bug {name!r}, but there is no bugs/{name}.md."
            )
        for name in bugs:
            if name not in found:
                self._issue(
                    "tests.py", f'No case finds the bug "{name}": end one with .finds("{name}").'
                )

    def _examine_looks(self, looks: list[CloserLook]) -> None:
        if len(looks) > 1:
            self._issue("tests.py", "There is more than one closer_look(…).")
        for self.look in looks:
            try:
                case = self.look.case("closer look", self.look.size)
            except Exception as error:
                self._issue("tests.py", f"The closer look raises {told(error, 'tests.py')}.")
                continue
            self._examine_case(case, "The closer look")
            for name in set(self.look.extreme) - set(case.arguments):
                self._issue("tests.py", f"The closer look draws no `{name}` to make extreme.")

    def _cases(self, tests: ModuleType, name: str) -> list[Case]:
        cases = vars(tests).get(name)
        if self.is_sql and name == "SAMPLES" and not cases:
            return []
        if not isinstance(cases, (list, tuple)) or not cases:
            self._issue("tests.py", f"{name} is missing or empty: it is a list of Case(…).")
            return []
        for index, case in enumerate(cases):
            if not isinstance(case, Case) or not isinstance(case.name, str) or not case.name:
                self._issue("tests.py", f"{name}[{index}] is not a Case with a name.")
        return [case for case in cases if isinstance(case, Case) and isinstance(case.name, str)]

    def _examine_case(self, case: Case, what: str) -> None:
        if self.is_sql:
            try:
                self.call_shape(case.arguments)
            except NotATable as error:
                self._issue("tests.py", f"{what}: {error}")
            return
        try:
            encode(case.arguments)
            encode(case.stated)
        except UnsupportedValue as error:
            kind = error.message.split(";")[0]
            self._issue(
                "tests.py", f"{what} holds {kind} at {error.path}, which is no plain value."
            )
            return
        except TooLarge as error:
            self._issue("tests.py", f"{what} is too large: {error.message}.")
            return
        try:
            if self.driver is not None:
                inspect.signature(self.driver.drive).bind(None, **case.arguments)
            elif self.reference is not None:
                inspect.signature(vars(self.reference)[self.entry_point]).bind(**case.arguments)
        except TypeError as error:
            whose = "driver.py's `drive`" if self.driver else f"solution.py's `{self.entry_point}`"
            self._issue("tests.py", f"{what} does not fit {whose}: {error}.")
        except ValueError:  # a callable without a signature: the reference's run will tell
            pass

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


def told(error: BaseException, file: str) -> str:
    """ "ValueError (line 3): message", the innermost line that is in `file`."""
    lines = [
        frame.lineno
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename == file
    ]
    where = f" (line {lines[-1]})" if lines else ""
    message = f": {error}" if str(error) else ""
    return f"{type(error).__name__}{where}{message}"
