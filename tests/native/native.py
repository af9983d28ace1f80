"""Compares reference solutions and accepted submissions under two Pythons: 32 and 64 bits wide.

Imported in Pyodide, `record` answers what its tests are and what its references say. Run by an
ordinary Python with NumPy, this file reads that record from standard input and holds its own
references and all accepted submissions against it.
"""

from __future__ import annotations

import json
import platform
import sys
import time
import warnings
from base64 import b64decode, b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ml_judge.judge.failures import Outcome
from ml_judge.judge.replies import read_reply
from ml_judge.judge.verdicts import judge_call
from ml_judge.problem.package import Package
from ml_judge.problem.plan import Plan, Test
from ml_judge.problem.reference import ask_reference
from ml_judge.values.codec import encode
from ml_judge.values.decoder import decode

Recorded = dict[str, list[str]]


def record(folders: str, seeds: str) -> str:
    """For each problem and seed the tests of a Submit, as JSON: `{"slug": {"seed test": […]}}`.

    `folders` is a JSON object: slug → folder. A package that does not open is left out.
    Each entry is the encoded arguments and the reference's encoded answer, both in base64.
    """
    found: dict[str, Recorded] = {}
    for slug, folder in json.loads(folders).items():
        package = _open(Path(folder))
        if package.issues:
            continue
        found[slug] = {
            f"{seed} {test.name}": [
                b64encode(test.args).decode(),
                b64encode(test.expected).decode(),
            ]
            for seed in json.loads(seeds)
            for test in _asked(package, seed)
        }
    return json.dumps(found)


def compare_with(folder: Path, seeds: list[str], recorded: Recorded) -> list[str]:
    """What differs between this Python and the record; nothing where all agree."""
    package = _open(folder)
    found = sorted(folder.glob(f"submissions/accepted/*{package.suffix}"))
    accepted = {path.name: _module(package, path) for path in found}
    different: list[str] = []
    for seed in seeds:
        plan = Plan(package, seed, "all")
        for test in plan.tests:
            args, expected = map(b64decode, recorded[f"{seed} {test.name}"])
            # Drawn here they may differ in the last digit: sums are not added up in the same order.
            plan.encode_arguments(test)
            test.args = args
            test.expected = _expected(package, plan, test)
            where = f"seed {seed}, {test.name}"
            verdict = _verdict(package, test, expected)
            if verdict != "AC":
                different.append(f"{where}: the references differ. {verdict}")
            for name, module in accepted.items():
                verdict = _verdict(package, test, _answer(package, test, module))
                if verdict != "AC":
                    different.append(f"{where}: {name} gets {verdict}")
    return different


def _open(folder: Path) -> Package:
    names = "problem.json tests.py solution.py driver.py tables.sql solution.sql".split()
    files = {name: (folder / name).read_text() for name in names if (folder / name).exists()}
    return Package(files)


def _module(package: Package, path: Path) -> Any:
    return package.module_of(path.read_text(), package.solution_file, "solution")


def _asked(package: Package, seed: str) -> Iterator[Test]:
    plan = Plan(package, seed, "all")
    for test in plan.tests:
        ask_reference(package, plan, test)
        yield test


def _expected(package: Package, plan: Plan, test: Test) -> bytes:
    stated = plan.case_of(test).stated
    return encode(stated[0]) if stated else _answer(package, test, package.reference)


def _answer(package: Package, test: Test, module: Any) -> bytes:
    try:
        return encode(package.invoke(module, *decode(test.args)))
    except Exception as error:
        return encode(f"raised {type(error).__name__}: {error}")


def _verdict(package: Package, test: Test, value: bytes) -> str:
    reply = read_reply(encode({"kind": "returned", "value": value, "arguments": None}))
    outcome = Outcome(None, None, 1.0, 1000.0, reply, None, False)
    verdict, feedback = judge_call(package, test, outcome)
    return verdict if feedback is None else f"{verdict}: {feedback['message']}"


def main() -> int:
    """Reads `{"folders", "seeds", "recorded"}` as JSON; prints a line of JSON for each problem.

    `{"slug", "python", "numpy", "tests", "different", "seconds"}`. Exit code 1 where any differs.
    """
    told = json.load(sys.stdin)
    failed = 0
    for slug, recorded in told["recorded"].items():
        started = time.perf_counter()
        different = compare_with(Path(told["folders"][slug]), told["seeds"], recorded)
        failed += bool(different)
        line = {
            "slug": slug,
            "python": platform.python_version(),
            "numpy": np.__version__,
            "tests": len(recorded),
            "different": different[:5],
            "seconds": time.perf_counter() - started,
        }
        print(json.dumps(line), flush=True)
    return min(failed, 1)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    sys.exit(main())
