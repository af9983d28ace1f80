"""On a few small numbers or labels any pattern may be chance: no hint is told then."""

import numpy as np

from ml_judge.causes.argument_hints import for_arguments
from ml_judge.comparison.comparison import compare
from ml_judge.comparison.support import are_telling, is_telling

A = np.array
E = A([[0.31, 1.27], [3.3, 4.17], [0.2, 0.71]])
# got, expected, arguments
SILENT = [
    # Half of the mean squared error over two rows: no length of an axis.
    (A([1.5, 3.0]), A([3.0, 6.0]), {"X": np.ones((2, 2))}),
    (A([1.5, 3.0, 0.5]), A([3.0, 6.0, 1.0]), {"X": np.ones((2, 3))}),
    (1.25, 2.5, {"y": np.ones(2)}),
    (0.375, 0.125, {"y": np.ones(3)}),
    (7.0, 1.0, {"y": np.ones(7)}),
    (A([3, 8]), A([3, 5]), {}),
    (A([2, 3, 7]), A([2, 1, 4]), {}),
    (A([-2, -1, 0, -4]), A([3, 2, 1, 5]), {}),
    (A([-2, -1, 0, -4, -6, -12, -10]), A([3, 2, 1, 5, 7, 13, 10]), {}),
    (A([-1.0, 0.0]), A([2.0, 1.0]), {}),
    (A([1.0, 4.0]), A([1.0, 2.0]), {}),
    (A([0.5, 1.0]), A([2.0, 1.0]), {}),
    (A([2, 1]), A([1, 2]), {}),
    (A([0, 1, 1, 0]), A([1, 0, 0, 1]), {}),
    ([1, 0], [0, 1], {}),
    ([2, 1, 0], [0, 1, 2], {}),
    (["cat", "dog"], ["dog", "cat"], {}),
    (["b", "b", "a", "a"], ["a", "a", "b", "b"], {}),
    ((0.5, 0.25), (0.25, 0.5), {}),
    ({"p": 0.25, "r": 0.75}, {"p": 0.75, "r": 0.25}, {}),
    ({"a": 1.0, "b": 2.0}, {"a": 0.5, "b": 1.0}, {}),
    ({"n": 1, "m": 2}, {"n": 2, "m": 1}, {}),
    (A([True, False, True]), A([False, True, False]), {}),
    (A([[3, 2], [1, 4]]), A([[3, 1], [2, 4]]), {}),
    (A([[0.0, 1], [1, 0], [0, 1], [1, 0]]), A([[1.0, 0], [0, 1], [1, 0], [0, 1]]), {}),
    (A([0.0, 1, 1, 0]), A([0.123456, 0.87654, 0.65432, 0.34567]), {}),
    (A([0.0, 0, 0]), A([0.123456, 0.87654, 0.65432]), {}),
    (A([3.0, 7.0]), A([4.0, 6.0]), {"g": A([[1.0, 2], [3, 4]])}),
    (A([2, 3, 4]), A([1, 2, 3]), {}),
    (0.5, 0.25, {"p": 0.5}),
    (A([1.0, 2.0]), A([0.5, 1.0]), {"p": 0.5}),
]
# And what must not be in what is told of the rest.
OTHERS = [
    (A([[0.5]]), A([0.5]), {}, "column"),
    (A([[1.0, 2], [3, 4]]), A([1.0, 2]), {}, "column"),
    (A([0.66667, 0.33334, 0.125]), A([0.666671, 0.333335, 0.125001]), {}, "factor"),
    (A([0.1235, 0.247]), A([0.123456, 0.246912]), {}, "factor"),
    (A([1234.6, 2469.2]), A([1234.567, 2469.134]), {}, "factor"),
    (1.0002 * E, E, {}, "factor"),
    (E * 3, E, {"X": np.ones((3, 9)), "k": 3}, "`"),
    (E * 3, E, {"X": np.ones((5, 9)), "k": 3}, "root"),
    (E * 5, E, {"X": np.ones((5, 5))}, "axis"),
    (E * 2, E, {"X": np.ones((4, 2))}, "axis"),
]


def hint_for(got, expected, arguments):
    return for_arguments(compare(got, expected, 1e-9, 1e-12), arguments, 1e-9, 1e-12)


def test_a_few_small_numbers_or_labels_tell_nothing():
    for got, expected, arguments in SILENT:
        hint = hint_for(got, expected, arguments)
        # Where all that is wrong is, is no guess.
        told = hint is not None and not hint.startswith(("Only ", "The diagonal "))
        assert not told, f"got {got!r}, expected {expected!r}: {hint}"


def test_what_is_told_of_others_is_true():
    for got, expected, arguments, part in OTHERS:
        hint = hint_for(got, expected, arguments)
        assert part not in (hint or ""), f"got {got!r}, expected {expected!r}: {hint}"


def test_no_hint_is_told_of_random_counts_and_labels():
    rng = np.random.default_rng(7)
    for _ in range(3000):
        size = int(rng.integers(1, 5))
        got, expected = rng.integers(0, int(rng.integers(2, 9)), (2, size))
        scale = rng.choice([1.0, 0.5, 0.25, 0.1])
        arguments = {"x": np.ones((size, int(rng.integers(1, 9)))), "k": int(rng.integers(1, 9))}
        for one, other in ((got, expected), (got * scale, expected * scale)):
            report = compare(one, other, 1e-9, 1e-12)
            if report is not None:
                hint = for_arguments(report, arguments, 1e-9, 1e-12)
                told = hint is not None and not hint.startswith(("Only ", "The diagonal "))
                assert not told, (one, other, hint)


def test_what_numbers_tell():
    for number in (0.0, 1.0, -2.5, 0.75, 1 / 3, 5 / 7, 0.1, 0.31, 99, float("nan"), float("inf")):
        assert not is_telling(number), number
    for number in (0.123456, -2.718281828, 1e-7 / 3, 31.4159):
        assert is_telling(number), number
    assert not are_telling([0.5, 1 / 3, 0.2, 7.0]) and not are_telling([0.31] * 9)
    assert are_telling([0.31, 1.27]) and are_telling([19, 11, 40, 35, 7])
    assert not are_telling([]) and not are_telling([0.5, -0.5, 0.0])
