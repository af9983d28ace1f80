"""Runs every comparison in the files `test_*.py` beside this one."""

import importlib
import json
import sys
import traceback
import warnings
from pathlib import Path

from agreement import Agreement

FOLDER = Path(__file__).parent


def run(problems: str, names: str = "") -> str:
    """The comparisons of the problems named, or of all, as a JSON list of rows of the table."""
    chosen = json.loads(names) if names else []
    # Sources warn of what is meant here: few iterations, classes that do not occur.
    warnings.simplefilter("ignore")
    sys.path.insert(0, str(FOLDER))
    modules = [importlib.import_module(path.stem) for path in sorted(FOLDER.glob("test_*.py"))]
    found = [value for module in modules for value in vars(module).values()]
    comparisons = [value for value in found if isinstance(value, Agreement)]
    return json.dumps(
        [
            row(comparison, Path(problems))
            for comparison in comparisons
            if not chosen or comparison.problem in chosen
        ]
    )


def row(comparison: Agreement, problems: Path) -> dict[str, str | int | float | None]:
    """One comparison: its largest difference, or the traceback of what stopped it."""
    largest, error = None, None
    try:
        largest = comparison.largest_difference(problems)
    except Exception:
        error = traceback.format_exc()
    return {
        "problem": comparison.problem,
        "against": comparison.against,
        "draws": comparison.draws,
        "tolerance": comparison.tolerance,
        "difference": None if largest == float("inf") else largest,
        "error": error,
    }
