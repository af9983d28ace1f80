"""Trying the files of a package on its tests, in one interpreter: what `verification.py` is made of.

Only for packages that are trusted: a submission runs beside the reference. A KeyboardInterrupt out
of a submission counts as its time limit.
"""

from __future__ import annotations

import contextlib
import io
import random
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import numpy as np

from ml_judge.comparison.comparison import compare
from ml_judge.comparison.margins import worst_error
from ml_judge.judge.failures import Outcome
from ml_judge.judge.verdicts import judge_call
from ml_judge.problem.package import Package
from ml_judge.problem.plan import Test
from ml_judge.values.codec import TooLarge, UnsupportedValue, encode
from ml_judge.values.decoder import decode

# Values of two wrong answers that are closer than this are the same mistake.
_RTOL, _ATOL = 1e-9, 1e-12


class Trials:
    """The submissions of one package, each loaded once, and their verdicts on its tests."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self._modules: dict[str, ModuleType] = {}

    def judge(self, file: str, test: Test) -> str:
        """The verdict on a file for one test, as a Submit gives it; nothing is printed."""
        with quiet():
            return self.judge_module(self._module(file), test)

    def judge_once(self, file: str, test: Test) -> str:
        """As `judge`, without a second call."""
        with quiet():
            reply = self._reply(self._module(file), test)
            return reply if isinstance(reply, str) else self._verdict(test, reply, None)

    def judge_reference(self, test: Test) -> str:
        """The verdict on what the reference has answered already, twice."""
        with quiet():
            reply = {"kind": "returned", "value": test.expected, "arguments": None}
            return self._verdict(test, reply, reply)

    def judge_module(self, module: ModuleType, test: Test) -> str:
        """The verdict on a module, by way of the codec as between two interpreters."""
        test.got = None
        first = self._reply(module, test)
        if isinstance(first, str):
            return first
        verdict = self._verdict(test, first, None)
        if verdict != "AC" or not test.repeat:
            return verdict
        got = test.got
        again = self._reply(module, test)
        verdict = again if isinstance(again, str) else self._verdict(test, first, again)
        test.got = got
        return verdict

    def error(self, test: Test) -> float:
        """What was answered last: its largest error as a share of what the tolerance allows."""
        if self.package.check is not None:
            return 0.0
        if test.got is None:
            return 1e300
        got, expected = decode(test.got), decode(test.expected)
        return worst_error(got, expected, self.package.rtol, self.package.atol)

    def _module(self, file: str) -> ModuleType:
        if file not in self._modules:
            source = self.package.files[file]
            self._modules[file] = self.package.module_of(source, file, "submission")
        return self._modules[file]

    def _verdict(self, test: Test, first: dict[str, Any], again: dict[str, Any] | None) -> str:
        outcome = Outcome(None, None, 0.0, 0.0, first, again, again is not None)
        return judge_call(self.package, test, outcome)[0]

    def _reply(self, module: ModuleType, test: Test) -> dict[str, Any] | str:
        """What a call replies, or the verdict where there is no value."""
        arguments: Any = decode(test.args)
        try:
            value = encode(self.package.invoke(module, *arguments))
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


def unless_checked(package: Package, error: float) -> float | None:
    """Errors mean nothing where the package's own `check` decides."""
    return error if package.check is None else None


def is_same(one: bytes | None, other: bytes | None) -> bool:
    """Whether two encoded answers are the same mistake; None is no answer."""
    if one is None or other is None:
        return one is other
    return compare(decode(one), decode(other), _RTOL, _ATOL) is None


def seed_globals(seed: str) -> None:
    """Sets the state of `random` and `numpy.random`, from a hexadecimal seed."""
    random.seed(seed)
    np.random.seed(int(seed, 16) % 2**32)


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Keeps what is printed meanwhile to itself."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        yield
