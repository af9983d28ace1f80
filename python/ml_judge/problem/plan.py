"""The tests of one Run or Submit, and the smaller ones that are tried when a drawn one fails."""

from __future__ import annotations

import random
import zlib
from typing import Any

import numpy as np

from ml_judge.authoring.cases import Case, Generator
from ml_judge.messages import PlannedCase, Visibility
from ml_judge.problem.faults import JudgingError, told
from ml_judge.problem.package import Package
from ml_judge.problem.tables import NotATable
from ml_judge.values.codec import TooLarge, UnsupportedValue, encode
from ml_judge.values.decoder import decode
from ml_judge.values.frames import FRAMES, is_frame

MAX_SMALLER = 40
_DRAWS = 3


class Test:
    """One test of a plan, and what is known of it so far."""

    def __init__(self, case_id: int, name: str, visibility: Visibility, repeat: bool) -> None:
        self.id = case_id
        self.name = name
        self.visibility = visibility
        self.repeat = repeat
        self.case: Case | None = None
        self.generator: Generator | None = None
        self.size = 0
        self.draw = 0
        # Set when it is prepared.
        self.args = b""
        self.names: list[str] = []
        self.reference_ms = 0.0
        self.expected = b""
        # What the submission returned, encoded; None where it returned nothing.
        self.got: bytes | None = None
        # Whether that is what is wrong: not if an argument was changed or a second call differed.
        self.is_wrong_value = False
        # Whether the call came to an end by itself: one that was stopped tells of no mistake.
        self.has_ended = False
        # Written by the reader; everything about it is shown.
        self.is_own = False

    @property
    def is_shown(self) -> bool:
        """Whether the reader sees arguments and values: samples and drawn tests."""
        return self.visibility == "sample" or self.generator is not None

    def told(self) -> PlannedCase:
        """The test as the page knows it."""
        told: PlannedCase = {
            "id": self.id,
            "name": self.name,
            "visibility": self.visibility,
            "generated": self.generator is not None,
            "repeat": self.repeat,
        }
        if self.case is not None and self.case.bug is not None:
            told["finds"] = self.case.bug
        return told

    def arguments(self) -> dict[str, Any]:
        """The arguments by name, decoded afresh."""
        return by_name(self.names, self.args)


def by_name(names: list[str], args: bytes) -> dict[str, Any]:
    """Encoded `(positional, keywords)` as a dict; `names` are those of the positional ones."""
    positional, keywords = decode(args)
    return {**dict(zip(names, positional)), **keywords}


class Plan:
    """The tests of a seed; drawn ones are drawn when they are prepared.

    `test_set`: `sample`, `all`, or `own`, which begins empty.
    """

    def __init__(self, package: Package, seed: str, test_set: str) -> None:
        self.package = package
        self.seed = int(seed, 16)
        self.tests: list[Test] = []
        # A reference may draw too, although it should not: the same seed, the same values.
        random.seed(self.seed)
        np.random.seed(self.seed % 2**32)
        if test_set != "own":
            for case in package.samples:
                self._add_case(case, "sample")
        if test_set == "all":
            for case in package.hidden:
                self._add_case(case, "hidden")
            for generator in package.generators:
                for size in generator.sizes:
                    self.add_drawn(generator, size, 0)

    def add_own(self, case: Case) -> Test:
        """A further test, of the reader's own."""
        test = self._add_case(case, "sample")
        test.is_own = True
        return test

    def _add_case(self, case: Case, visibility: Visibility) -> Test:
        test = Test(len(self.tests), case.name, visibility, case.repeat)
        test.case = case
        self.tests.append(test)
        return test

    def add_drawn(self, generator: Generator, size: int, draw: int) -> Test:
        """A further test, drawn from the seed, the generator's name, the size and a number."""
        repeat = generator.once_from is None or size < generator.once_from
        name = f"{generator.name}, size {size:,}"
        test = Test(len(self.tests), name, "hidden", repeat)
        test.generator, test.size, test.draw = generator, size, draw
        self.tests.append(test)
        return test

    def case_of(self, test: Test) -> Case:
        """The test's case, drawn where it must be. Raises whatever the generator raises."""
        if test.case is None and test.generator is not None:
            name = zlib.crc32(test.generator.name.encode())
            rng = np.random.default_rng([self.seed, name, test.size, test.draw])
            test.case = test.generator.case(rng, test.size)
        assert test.case is not None
        return test.case

    def encode_arguments(self, test: Test) -> None:
        """Fills in the test's encoded arguments. Raises JudgingError where that is impossible."""
        try:
            case = self.case_of(test)
        except Exception as error:
            raise JudgingError(
                f'tests.py: the generator of "{test.name}" raises {told(error, "tests.py")}.'
            ) from error
        try:
            positional, keywords = self.package.call_shape(case.arguments)
        except NotATable as error:
            raise JudgingError(f'tests.py, case "{test.name}": {error}') from error
        try:
            test.args = encode((_with_wide_integers(positional), _with_wide_integers(keywords)))
        except (UnsupportedValue, TooLarge) as error:
            raise JudgingError(
                f'tests.py: the arguments of "{test.name}" hold {error.message}.'
            ) from error
        test.names = list(case.arguments)[: len(positional)]


# NumPy's default whole numbers, signed and unsigned, by the letters of their C types.
_WIDE = {"l": np.int64, "L": np.uint64}


def _with_wide_integers(value: Any) -> Any:
    """The value with NumPy's default whole numbers as int64 and uint64, in arrays and alone.

    They have 32 bits in the browser, so that `np.array([3, 4])` in tests.py makes int32;
    statements promise what the same line makes on a machine of 64 bits. `np.intc` stays int32.
    """
    if isinstance(value, (np.ndarray, np.generic)):
        wide = _WIDE.get(value.dtype.char)
        return value if wide is None else value.astype(wide)
    if is_frame(value) and FRAMES:
        return FRAMES["widen"](value)
    if type(value) in (list, tuple):
        return type(value)(map(_with_wide_integers, value))
    if type(value) is dict:
        return {key: _with_wide_integers(item) for key, item in value.items()}
    return value


def smaller_tests(plan: Plan, failed: Test) -> list[Test]:
    """Adds up to 40 smaller tests of the same generator, ascending, but for draws that raise."""
    generator = failed.generator
    if generator is None:
        return []
    sizes = smaller_sizes(generator.sizes[0], failed.size)
    added: list[Test] = []
    for size in sizes:
        for draw in range(1, _DRAWS + 1):
            test = plan.add_drawn(generator, size, draw)
            try:
                plan.encode_arguments(test)
            except JudgingError:
                plan.tests.pop()
                continue
            added.append(test)
    return added[:MAX_SMALLER]


def smaller_sizes(smallest: int, failed: int) -> list[int]:
    """Sizes from the smallest up to below the failed one: all of them, or ever wider steps."""
    count = MAX_SMALLER // _DRAWS
    if failed - smallest <= count:
        return list(range(smallest, failed))
    steps = np.geomspace(1, failed - smallest, count + 1)[:-1]
    return sorted({smallest + int(step) - 1 for step in steps})
