"""What a package's `tests.py` defines, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import numpy as np

from ml_judge.authoring.cases import Case, CloserLook, Generator
from ml_judge.authoring.frames import TablePolicy, use
from ml_judge.candidate.sql_schema import Schema
from ml_judge.problem.faults import told
from ml_judge.problem.tables import NotATable, sample_of


class TestsFile:
    """The cases, generators and settings of a `tests.py`.

    `misfit` says why a case cannot be a test, to go on after its name, or None. `issues` holds all
    that is wrong, as `(file, message)`.
    """

    def __init__(
        self,
        module: ModuleType,
        is_sql: bool,
        schema: Schema | None,
        bugs: list[str],
        misfit: Callable[[Case], str | None],
    ) -> None:
        self.issues: list[tuple[str, str]] = []
        self.order: tuple[str, ...] = ()
        self.look: CloserLook | None = None
        self._names = vars(module)
        self._is_sql = is_sql
        self._misfit = misfit
        self.samples = [*self._shown_tables(schema), *self._cases("SAMPLES")]
        self.hidden = self._cases("HIDDEN")
        members = [value for value in self._names.values() if isinstance(value, Generator)]
        self.generators = list({id(value): value for value in members}.values())
        self._examine_looks()
        if is_sql:
            self._read_order()
        self._use_policy()
        self.check: Any = self._names.get("check")
        if self.check is not None and not callable(self.check):
            self._issue("`check` is not a function.")
        self._examine_names()
        self._examine_bugs(bugs)
        self._examine_all()

    def _issue(self, message: str, file: str = "tests.py") -> None:
        self.issues.append((file, message))

    def _use_policy(self) -> None:
        policy = self._names.get("COMPARE", TablePolicy())
        if isinstance(policy, TablePolicy):
            use(policy)
        else:
            self._issue("COMPARE is not what frames(…) gives.")

    def _examine_names(self) -> None:
        seen: set[str] = set()
        names = [case.name for case in [*self.samples, *self.hidden]]
        for name in [*names, *(drawer.name for drawer in self.generators)]:
            if name in seen:
                self._issue(f'Two cases are called "{name}".')
            seen.add(name)

    def _examine_all(self) -> None:
        for case in [*self.samples, *self.hidden]:
            self._examine(case, f'The case "{case.name}"')
        for drawer in self.generators:
            size = drawer.sizes[0]
            what = f'The generator "{drawer.name}" at size {size}'
            try:
                case = drawer.case(np.random.default_rng(0), size)
            except Exception as error:
                self._issue(f"{what} raises {told(error, 'tests.py')}.")
                continue
            self._examine(case, what)

    def _examine(self, case: Case, what: str) -> None:
        misfit = self._misfit(case)
        if misfit is not None:
            self._issue(what + misfit)

    def _shown_tables(self, schema: Schema | None) -> list[Case]:
        """The first sample of a problem in SQL: the rows that stand beside the statement."""
        if schema is None:
            return []
        try:
            return [Case("the tables shown", **sample_of(schema))]
        except NotATable as error:
            self._issue(str(error), "tables.sql")
            return []

    def _read_order(self) -> None:
        order = self._names.get("ORDERED_BY", ())
        if not isinstance(order, (list, tuple)) or any(type(name) is not str for name in order):
            self._issue("ORDERED_BY is a list of names of the answer's columns.")
            return
        self.order = tuple(order)

    def _examine_bugs(self, bugs: list[str]) -> None:
        found = {case.bug for case in [*self.samples, *self.hidden] if case.bug is not None}
        for name in sorted(found - set(bugs)):
            self._issue(f"A case finds the bug {name!r}, but there is no bugs/{name}.md.")
        for name in bugs:
            if name not in found:
                self._issue(f'No case finds the bug "{name}": end one with .finds("{name}").')

    def _examine_looks(self) -> None:
        looks = [value for value in self._names.values() if isinstance(value, CloserLook)]
        if len(looks) > 1:
            self._issue("There is more than one closer_look(…).")
        for self.look in looks:
            try:
                case = self.look.case("closer look", self.look.size)
            except Exception as error:
                self._issue(f"The closer look raises {told(error, 'tests.py')}.")
                continue
            self._examine(case, "The closer look")
            for name in set(self.look.extreme) - set(case.arguments):
                self._issue(f"The closer look draws no `{name}` to make extreme.")

    def _cases(self, name: str) -> list[Case]:
        cases = self._names.get(name)
        if self._is_sql and name == "SAMPLES" and not cases:
            return []
        if not isinstance(cases, (list, tuple)) or not cases:
            self._issue(f"{name} is missing or empty: it is a list of Case(…).")
            return []
        for index, case in enumerate(cases):
            if not isinstance(case, Case) or not isinstance(case.name, str) or not case.name:
                self._issue(f"{name}[{index}] is not a Case with a name.")
        return [case for case in cases if isinstance(case, Case) and isinstance(case.name, str)]
