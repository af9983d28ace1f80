"""Proving a problem package: many judgings of the package's own files in one interpreter.

Used by `npm run verify-problems` only, which trusts the package and so needs no second
interpreter. Every function takes and answers JSON or plain values, does a small piece of work and
can be interrupted: a KeyboardInterrupt out of a submission counts as its time limit.
"""

from __future__ import annotations

import contextlib
import io
import json
import random
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import numpy as np

from ml_judge.cases import Case
from ml_judge.checkers import compare
from ml_judge.codec import TooLarge, UnsupportedValue, encode
from ml_judge.decoder import decode
from ml_judge.failures import Outcome
from ml_judge.looks import plan_closer_look
from ml_judge.margins import worst_error
from ml_judge.mutants import mutants
from ml_judge.package import Package
from ml_judge.plan import Plan, Test
from ml_judge.reference import ask_reference
from ml_judge.submission import compile_source, execute, normalise
from ml_judge.verdicts import judge_call

ACCEPTED = "submissions/accepted/"
_REFERENCE = "solution.py"
# Enough draws that a mutant which one unlucky input lets through is still seen.
_SEEDS = ("1", "2", "3")
# Values of two wrong answers that are closer than this are the same mistake.
_RTOL, _ATOL = 1e-9, 1e-12
# So many seeds are tried with every drawn test.
_ALL_DRAWN = 20

_package: Package
_modules: dict[str, ModuleType]
_plans: list[Plan]
_mutants: list[dict[str, Any]]
# Wrong answer → name of the test that caught it last.
_caught_by: dict[str, str]
_comparison: Iterator[dict[str, Any] | None] | None


def open_package(files_json: str) -> str:
    """Loads a package, and asks its reference for the tests of a few seeds.

    Answers `{"issues": [{"file", "message"}], "isRandom", "hasCheck", "mutants": [{"line",
    "description"}]}`. A package is random where its cases have an argument `seed`.
    """
    global _package, _modules, _plans, _mutants, _caught_by, _comparison
    _package = Package(json.loads(files_json))
    issues = [{"file": file, "message": text} for file, text in _package.issues]
    _modules, _plans, _mutants, _caught_by, _comparison = {}, [], [], {}, None
    if not issues:
        _plans = [_prepared(Plan(_package, seed, "all")) for seed in _SEEDS]
        _prepared(plan_closer_look(_package))
        _mutants = json.loads(mutants(_package.files[_REFERENCE]))
    return json.dumps(
        {
            "issues": issues,
            "isRandom": any(_can_reseed(test) for plan in _plans for test in plan.tests),
            "hasCheck": _package.check is not None,
            "mutants": [
                {"line": mutant["line"], "description": mutant["description"]}
                for mutant in _mutants
            ],
        }
    )


def try_mutant(index: int) -> str:
    """The name of the first test that tells a mutant from the reference; null if none does."""
    source = _mutants[index]["source"]
    with _quiet():
        try:
            module = execute(compile_source(source, _REFERENCE), "mutant", source)
        except BaseException:  # a mutant may raise anything, and is told by it
            return json.dumps("loading")
        for plan in _plans:
            for test in plan.tests:
                if _judge(module, test) != "AC":
                    return json.dumps(test.name)
    return json.dumps(None)


def try_correct(number: int) -> str:
    """Judges a correct submission on what the seed of that number draws.

    The accepted submissions take turns, with the reference where the package checks by itself; from
    seed 21 on the drawn tests do too: then every case with a `seed` and one drawn test are
    judged. Answers `{"failures": [{"file", "test", "seed", "verdict"}], "spread"}`: the largest
    error as a share of what the tolerance allows, null where the package checks by itself.
    """
    # Compared with itself the reference is always right; only a check may think otherwise.
    files = _accepted() if _package.check is None else [_REFERENCE, *_accepted()]
    if not files:
        return json.dumps({"failures": [], "spread": None})
    file = files[number % len(files)]
    seed = f"{number:x}"
    failures = []
    spread = 0.0
    _seed_globals(seed)
    for test in _reseeded(seed, number):
        # Many seeds are about chance; what a second call gives is seen on any of them.
        verdict = _judge_again(test) if file == _REFERENCE else _judge_once(file, test)
        if verdict != "AC":
            failure = {"file": file, "test": test.name, "seed": seed, "verdict": verdict}
            failures.append(failure)
        spread = max(spread, _error(test))
    return json.dumps({"failures": failures, "spread": _unless_checked(spread)})


def try_wrong(number: int) -> str:
    """The package's wrong answers that no test catches with the seed of that number: their files."""
    seed = f"{number:x}"
    tests = _reseeded(seed)
    missed = []
    for file in _package.wrong_answers():
        _seed_globals(seed)
        # What caught it with the seed before does so again, most often.
        likely_first = sorted(tests, key=lambda test: test.name != _caught_by.get(file))
        by = next((test for test in likely_first if _judge_quietly(file, test) != "AC"), None)
        if by is None:
            missed.append(file)
        else:
            _caught_by[file] = by.name
    return json.dumps(missed)


def compare_wrong() -> str:
    """Goes on with what `_compared` does, by one judging; answers null until all are done."""
    global _comparison
    _comparison = _comparison or _compared()
    return json.dumps(next(_comparison))


def _compared() -> Iterator[dict[str, Any] | None]:
    """What each wrong answer gives on every test of one seed.

    At last `{"answers": [{"file", "caught": [test names], "error", "repeatable"}], "same": [[file,
    file]]}`. `error` is the largest error as a share of what the tolerance allows (at most 1e300),
    null where the package checks by itself. A wrong answer is repeatable where it gives the same
    values again; only such can be the same as another, or be recognised by its values.
    """
    tests = _plans[0].tests
    answers: list[dict[str, Any]] = []
    values: dict[str, list[bytes | None]] = {}
    for file in _package.wrong_answers():
        verdicts: list[str] = []
        _seed_globals("1")
        for test in tests:
            verdicts.append(_judge_quietly(file, test))
            yield None
        first = values[file] = [test.got for test in tests]
        errors = [_error(test) for test, verdict in zip(tests, verdicts) if verdict != "AC"]
        _seed_globals("2")
        for test, verdict in zip(tests, verdicts):
            if verdict != "TLE":  # it would be again
                _judge_quietly(file, test)
                yield None
        answers.append(
            {
                "file": file,
                "caught": [t.name for t, verdict in zip(tests, verdicts) if verdict != "AC"],
                "error": _unless_checked(max(errors, default=0.0)),
                "repeatable": all(map(_is_same, first, [test.got for test in tests])),
            }
        )
    files = [answer["file"] for answer in answers if answer["repeatable"]]
    same = [
        [one, other]
        for index, one in enumerate(files)
        for other in files[index + 1 :]
        if all(map(_is_same, values[one], values[other]))
    ]
    yield {"answers": answers, "same": same}


def try_spread() -> str:
    """The largest error of an accepted submission on the tests of one seed, as in `try_correct`."""
    spread = 0.0
    for file in _accepted():
        for test in _plans[0].tests:
            _judge_quietly(file, test)
            spread = max(spread, _error(test))
    return json.dumps(_unless_checked(spread))


def _accepted() -> list[str]:
    return sorted(file for file in _package.files if file.startswith(ACCEPTED))


def _judge_quietly(file: str, test: Test) -> str:
    with _quiet():
        return _judge(_module(file), test)


def _unless_checked(error: float) -> float | None:
    """Errors mean nothing where the package's own `check` decides."""
    return error if _package.check is None else None


def _is_same(one: bytes | None, other: bytes | None) -> bool:
    if one is None or other is None:
        return one is other
    return compare(decode(one), decode(other), _RTOL, _ATOL) is None


def _prepared(plan: Plan) -> Plan:
    for test in plan.tests:
        ask_reference(_package, plan, test)
    return plan


def _can_reseed(test: Test) -> bool:
    case = test.case
    return case is not None and type(case.arguments.get("seed")) is int and not case.stated


def _reseeded(seed: str, number: int | None = None) -> list[Test]:
    """The tests of a seed, with every argument `seed` of a named case drawn from it too.

    With the number of the seed, only those in which the seed makes a difference.
    """
    plan = Plan(_package, seed, "all")
    rng = np.random.default_rng(int(seed, 16))
    for test in plan.tests:
        if _can_reseed(test):
            assert test.case is not None
            arguments = {**test.case.arguments, "seed": int(rng.integers(2**31))}
            test.case = Case.with_arguments(test.case, arguments)
    if number is not None:
        drawn = [test for test in plan.tests if test.generator is not None]
        if number > _ALL_DRAWN and drawn:
            drawn = [drawn[number % len(drawn)]]
        plan.tests = [test for test in plan.tests if test in drawn or _can_reseed(test)]
    return _prepared(plan).tests


def _module(file: str) -> ModuleType:
    if file not in _modules:
        source = normalise(_package.files[file])
        _modules[file] = execute(compile_source(source, file), "submission", source)
    return _modules[file]


def _judge_once(file: str, test: Test) -> str:
    """As `_judge_quietly`, without a second call."""
    with _quiet():
        reply = _reply(_module(file), test)
        return reply if isinstance(reply, str) else _verdict(test, reply, None)


def _judge_again(test: Test) -> str:
    """The verdict on what the reference has answered already."""
    with _quiet():
        reply = {"kind": "returned", "value": test.expected, "arguments": None}
        return _verdict(test, reply, None)


def _judge(module: ModuleType, test: Test) -> str:
    """The verdict on a module for one test, by way of the codec as between two interpreters."""
    test.got = None
    first = _reply(module, test)
    if isinstance(first, str):
        return first
    again = _reply(module, test) if test.repeat else None
    if isinstance(again, str):
        return again
    return _verdict(test, first, again)


def _verdict(test: Test, first: dict[str, Any], again: dict[str, Any] | None) -> str:
    outcome = Outcome(None, None, 0.0, 0.0, first, again, again is not None)
    return judge_call(_package, test, outcome)[0]


def _reply(module: ModuleType, test: Test) -> dict[str, Any] | str:
    """What a call replies, or the verdict where there is no value."""
    arguments: Any = decode(test.args)
    try:
        value = encode(_package.invoke(module, *arguments))
    except KeyboardInterrupt:
        return "TLE"
    except UnsupportedValue:
        return "WA"
    except TooLarge:
        return "OLE"
    except BaseException:  # a submission may raise anything
        return "RTE"
    try:
        after = encode(arguments)
    except (UnsupportedValue, TooLarge):
        after = b""
    return {
        "kind": "returned",
        "value": value,
        "arguments": None if after == test.args else after,
    }


def _error(test: Test) -> float:
    if _package.check is not None:
        return 0.0
    if test.got is None:
        return 1e300
    got, expected = decode(test.got), decode(test.expected)
    return worst_error(got, expected, _package.rtol, _package.atol)


def _seed_globals(seed: str) -> None:
    random.seed(seed)
    np.random.seed(int(seed, 16) % 2**32)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        yield
