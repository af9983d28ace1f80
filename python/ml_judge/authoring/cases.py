"""What `tests.py` of a problem package is written with: cases and generators."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

Drawer = Callable[[np.random.Generator, int], dict[str, Any]]


class WrongAnswer(Exception):
    """Raised by a package's `check`: the value is wrong, and this is why.

    `message` is one or two sentences for the candidate. `at` is the index of an array element (an
    int or a tuple), or the path of a nested value (a str such as `["train"]`). `hint` is the
    likely cause. `expected` and `got` replace the whole values in what is shown.
    """

    def __init__(
        self,
        message: str,
        *,
        at: int | Sequence[int] | str | None = None,
        hint: str | None = None,
        **shown: Any,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.at = at
        self.hint = hint
        unknown = set(shown) - {"expected", "got"}
        if unknown:
            raise TypeError(f"WrongAnswer takes no argument {sorted(unknown)[0]!r}")
        self.shown = shown


class Case:
    """One test case: its name says what it visits, its keywords are the arguments.

    `Case("no predicted positives", y_true=[1, 1], y_pred=[0, 0])`. Each option gives a new case.
    """

    def __init__(self, name: str, /, **arguments: Any) -> None:
        self.name = name
        self.arguments = arguments
        self.stated: tuple[Any, ...] = ()
        self.repeat = True
        self.allows_non_finite = False
        self.bug: str | None = None

    def expecting(self, value: Any) -> Case:
        """States the expected value, instead of asking the reference solution."""
        return self._with(stated=(value,))

    def once(self) -> Case:
        """Leaves out the second call with the same arguments, for a case that takes long."""
        return self._with(repeat=False)

    def non_finite(self) -> Case:
        """Allows NaN and infinities in the expected value; otherwise they are a judging error."""
        return self._with(allows_non_finite=True)

    def finds(self, bug: str) -> Case:
        """Says which bug of a debugging problem it fails for, and for no other: a name in `bugs/`."""
        return self._with(bug=bug)

    def with_arguments(self, arguments: dict[str, Any]) -> Case:
        """The same case with a fresh copy of its arguments."""
        return self._with(arguments=arguments)

    def _with(self, **changes: Any) -> Case:
        other = Case(self.name, **self.arguments)
        other.__dict__.update(self.__dict__)
        other.__dict__.update(changes)
        return other


class Generator:
    """A function that draws a case's arguments, with the sizes it is asked for."""

    def __init__(
        self, draw: Drawer, sizes: Sequence[int], once_from: int | None, non_finite: bool
    ) -> None:
        self.draw = draw
        self.sizes = sorted(set(sizes))
        self.once_from = once_from
        self.non_finite = non_finite
        first_line = (draw.__doc__ or "").strip().split("\n")[0].rstrip(".")
        self.name = first_line or draw.__name__.replace("_", " ")

    def __call__(self, rng: np.random.Generator, size: int) -> dict[str, Any]:
        return self.draw(rng, size)

    def case(self, rng: np.random.Generator, size: int) -> Case:
        """One case of a size. Raises whatever the package's function raises."""
        case = Case(f"{self.name}, size {size:,}", **self.draw(rng, size))
        case.repeat = self.once_from is None or size < self.once_from
        case.allows_non_finite = self.non_finite
        return case


def generator(
    sizes: Sequence[int], *, once_from: int | None = None, non_finite: bool = False
) -> Callable[[Drawer], Generator]:
    """Decorates a function `(rng, size)` that answers a dict of arguments.

    At every Submit one case is drawn for each of `sizes`; when one fails, smaller sizes down to
    the smallest are tried, so any size from there on must work. From size `once_from` on the
    second call with the same arguments is left out. `non_finite` allows NaN and infinities in
    expected values. The case's name is the first line of the docstring, or the function's name.
    """
    if not sizes or any(type(size) is not int or size < 0 for size in sizes):
        raise ValueError("generator(sizes=…) needs at least one int, none negative")

    def decorate(draw: Drawer) -> Generator:
        return Generator(draw, sizes, once_from, non_finite)

    return decorate


class CloserLook:
    """What a closer look at a submission draws: see `closer_look`."""

    def __init__(self, draw: Drawer, size: int, extreme: dict[str, float]) -> None:
        self.draw = draw
        self.size = size
        self.extreme = extreme

    def case(self, name: str, size: int) -> Case:
        """A case of a size; the same one each time. Raises whatever the package's function raises."""
        return Case(name, **self.draw(np.random.default_rng(1), size)).non_finite()


def closer_look(
    size: int, *, extreme: dict[str, float] | None = None
) -> Callable[[Drawer], CloserLook]:
    """Decorates a function `(rng, size)` that answers a dict of arguments, of which no test is made.

    After a Submit the reader may see how the work of their code grows from `size` to four times
    that; so the work is worth counting where `size` is some tens. Whatever else is drawn must not
    depend on it. Where there are arrays of floats, they also see what becomes of the answer in
    float32, and with the arguments that `extreme` names multiplied by its factors: such at which
    arithmetic that is not stable overflows.
    """
    if type(size) is not int or size < 1:
        raise ValueError("closer_look(size) needs an int of at least 1")

    def decorate(draw: Drawer) -> CloserLook:
        return CloserLook(draw, size, extreme or {})

    return decorate
