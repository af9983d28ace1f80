"""The driver with which a closer look, or a walk, calls a submission: one lens after the other."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from ml_judge.candidate.growth import growth_driver
from ml_judge.candidate.stability import stability_driver
from ml_judge.candidate.steps import steps_driver
from ml_judge.candidate.submission import compile_source, execute, normalise


class LensDriver:
    """Stands in for a package's `driver.py`: the n-th call goes through the n-th of `lenses`.

    `lenses` are names, `growth`, `stability` or `steps`; `driver` is the text of the package's own driver,
    `source` that of the submission. Past the last lens `drive` raises StopIteration.
    """

    def __init__(
        self, entry_point: str, driver: str | None, source: str, lenses: list[str]
    ) -> None:
        module = driver and execute(
            compile_source(normalise(driver), "driver.py"), "driver", driver
        )
        drives = {
            "growth": growth_driver(entry_point, module or None),
            "stability": stability_driver(entry_point, module or None, source),
            "steps": steps_driver(entry_point, module or None, source),
        }
        self._lenses = iter([drives[lens] for lens in lenses])

    def drive(self, submission: ModuleType, *positional: Any, **keywords: Any) -> dict[str, Any]:
        """What the next lens sees of the submission with the arguments of one test."""
        return next(self._lenses)(submission, *positional, **keywords)
