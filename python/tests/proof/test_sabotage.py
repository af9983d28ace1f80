"""Tests of programs that are right but for one thing, and of what is said of arguments."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import numpy as np

from ml_judge.proof.given import check_given, promised_kinds
from ml_judge.proof.sabotage import changing, in_another_form, in_single_precision, sabotaged

STATEMENT = """A story.

- `X`: the rows, shape `(n, d)`, float64; `y`: their labels, integers (int64) or strings.
- `p`, `q`: weights. Both float64 or int64.
- `k`: how many, at least 1.
- **Edges.** `z` may be float64.
"""


def _module(entry: Any) -> ModuleType:
    module = ModuleType("submission")
    module.__dict__["entry"] = entry
    return module


def _first(x: Any, k: int = 1) -> Any:
    return x[:k]


def test_an_argument_is_changed_after_the_answer_is_made() -> None:
    for given, left in (
        (np.array([1.0, 2.0]), np.array([3.0, 2.0])),
        (np.array([3, 2]), np.array([4, 2])),
        (np.array(["a", "b"]), np.array(["b", "b"])),
        (np.array([True]), np.array([False])),
        ([1, 2], [1]),
    ):
        seen: set[str] = set()
        before = given[:1].copy()
        other = sabotaged(_module(_first), "entry", changing("x", seen))
        assert np.array_equal(other.__dict__["entry"](given, k=1), before)
        assert np.array_equal(given, left), left
        assert seen == {"x"}


def test_what_cannot_be_changed_is_not_seen() -> None:
    seen: set[str] = set()
    other = sabotaged(_module(lambda a, b, c: 1), "entry", changing("", seen))
    other.__dict__["entry"](np.array([]), 3, {})
    assert seen == set()


class _Counter:
    def __init__(self, start: list[int]) -> None:
        self.total = sum(start)

    def add(self, xs: list[int]) -> int:
        self.total += sum(xs)
        return self.total

    def add_twice(self, xs: list[int]) -> int:
        self.add(xs)
        return self.add(xs)


def test_methods_are_called_by_their_names_and_calls_within_calls_are_left_alone() -> None:
    seen: set[str] = set()
    other = sabotaged(_module(_Counter), "entry", changing("add: xs", seen))
    counter, xs = other.__dict__["entry"]([1]), [2, 3]
    assert counter.add_twice(xs) == 11 and xs == [2, 3]
    assert counter.add(xs) == 16 and xs == [2]
    assert seen == {"__init__: start", "add: xs", "add_twice: xs"}


def test_an_answer_takes_another_form_or_loses_digits() -> None:
    third = np.array([1 / 3])
    assert in_another_form("", {}, third).shape == (1, 1)
    assert in_another_form("", {}, (1, 2)) == (1, 2, 0)
    assert in_another_form("", {}, 1.5) == [1.5]
    assert set(in_another_form("", {}, {"a": 1})) == {"a", "and more"}
    blurred = in_single_precision("", {}, {"a": [third, 1 / 3, 7]})["a"]
    assert blurred[0].dtype == np.float64 and 0 < abs(blurred[0][0] - 1 / 3) < 1e-7
    assert blurred[0][0] == blurred[1] and blurred[2] == 7


def test_what_a_statement_says_of_arguments() -> None:
    assert promised_kinds(STATEMENT) == {
        "X": {"float64"},
        "y": {"int64", "str"},
        "p": {"float64", "int64"},
        "q": {"float64", "int64"},
    }


def test_arguments_of_another_kind_are_told() -> None:
    right = {"X": np.ones(2), "y": np.array(["a"]), "k": 3, "p": [1]}
    assert check_given(STATEMENT, [("right", right)]) == ([], ["X", "y"])
    wrong, _ = check_given(STATEMENT, [("wrong", {**right, "X": np.ones(2, np.float32)})])
    assert wrong == ['"wrong" passes `X` as float32; the statement says float64.']
