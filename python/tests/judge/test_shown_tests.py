"""What is told of a test: its arguments, code that makes them, drawings, and nothing of hidden ones."""

import json

import numpy as np
from sum_list import SOLUTION, SUM_LIST, TESTS
from support import judge_all, package

from ml_judge.comparison.literals import call_code
from ml_judge.judge import entry as judge
from ml_judge.values.codec import encode


def test_samples_and_drawn_tests_are_shown_and_hidden_ones_are_not():
    for name, verdict, answer, _ in judge_all(SUM_LIST, "def solve(xs):\n    return -777"):
        if name == "loading":
            continue
        assert verdict == "WA"
        if name in ("around 2^31", "beyond 64 bits"):
            told = json.dumps(answer)
            assert set(answer) == {"verdict", "feedback"}, answer
            for secret in ("4294967294", "2147483647", "777", "98765"):
                assert secret not in told, answer
        else:
            assert answer["feedback"]["got"] == {"text": "-777", "type": "int"}
            assert answer["arguments"][0]["name"] == "xs"
            assert eval(answer["code"].split("(", 1)[1].rstrip(")").split("=")[1]) is not None


def test_arguments_are_shown_as_code_that_runs():
    tests = """
import numpy as np
from ml_judge import Case
SAMPLES = [Case("all kinds", xs=[
    np.array([[1.5, np.nan], [np.inf, -np.inf]]), np.float32([1, 2]), np.arange(3),
    np.arange(4, dtype="i8"), np.arange(400, dtype="u2").reshape(4, 100), np.array(["a"], "U5"),
    np.array([complex(1, np.nan), complex(-0.0, np.inf)]), complex(np.inf, -0.0), np.bool_(True),
    np.zeros(0, "U3"), np.zeros((2, 0), bool), np.array([], "f4"),
    [[1, [float("nan")]], {"k": [-0.0]}],
    np.linspace(0, 1, 40).reshape(4, 10), -5e-324, 10**30, "\\x00\u202e", np.array([0.1], "f4"),
    np.zeros((0, 2)), np.array(["nan", "inf"]), np.array([True]), np.int8(3), np.float64(0.1),
    float("inf"), {1: (2,)}, {3}, set(), frozenset({4}), "it's", None, b"b", 1j, np.array(2.0),
    [], (), np.array([1, 2], "u1"),
])]
HIDDEN = [Case("long", xs=list(range(10_000)))]
"""
    results = judge_all(
        package(tests, "def solve(xs):\n    return 0"), "def solve(xs):\n    return 0"
    )
    code = results[1][2]["code"]
    names = {"solve": lambda xs: xs}
    before, call = code.split("\nsolve(")
    exec(f"{before}\nvalue = solve({call}", names)
    args, _ = judge.prepare(0)
    assert encode(((names["value"],), {})) == args, code


def run_code(code):
    """What the call in the code passes."""
    calls = []
    exec(code, {"solve": lambda **given: calls.append(given)})
    return calls[0]


def test_large_inputs_are_written_as_code_that_runs():
    rng = np.random.default_rng(5)
    measured, labels = rng.normal(size=(300, 10)), rng.integers(0, 2, (20_000, 1))
    nested = {"W1": measured[:, :3], "layers": [labels[:5000], ("b", measured[0])]}
    words = np.array([f"word {n}" for n in range(2500)])
    many = [float(n) for n in range(5000)]
    given = {"X": measured, "y": labels, "params": nested}
    for arguments in (given, {"k": 2, "words": words}, {"xs": many, "n": 7**9000}):
        code = call_code("solve", arguments)
        assert code is not None and len(code) <= 64 * 1024
        passed = run_code(code)
        assert encode(passed) == encode(arguments)
    assert run_code(call_code("solve", given))["X"].flags.writeable
    assert len(call_code("solve", {"y": labels})) < 20_000


def test_what_is_too_large_for_code_has_none():
    rng = np.random.default_rng(5)
    for value in (
        rng.normal(size=(1000, 20)),
        {"X": rng.normal(size=(1000, 20))},
        ["word"] * 10_000,
    ):
        assert call_code("solve", {"x": value, "k": 2}) is None
    # One alone would do.
    assert call_code("solve", {"x": np.zeros(9), "y": "a" * 60_000}) is not None
    assert call_code("solve", {"x": "a" * 40_000, "y": "a" * 40_000}) is None


def test_long_arguments_are_not_written_out():
    tests = TESTS.replace("[1, 2, 3]", "list(range(50_000))")
    answer = judge_all(package(tests, SOLUTION), SOLUTION)[1][2]
    assert "code" not in answer and "ownCode" not in answer
    assert len(answer["arguments"][0]["value"]["text"]) < 2100


def test_values_are_drawn_where_they_are_shown():
    tests = TESTS.replace("xs=[1, 2, 3]", "xs=[1, 2, 4]")
    solution = "def solve(xs):\n    return [float(x) for x in xs] + [7.0, 8.0]"
    wrong = solution.replace("8.0", "9.0")
    results = judge_all(package(tests, solution), wrong)[1:]
    assert [verdict for _, verdict, _, _ in results] == ["WA"] * len(results)
    for name, _, answer, _ in results:
        is_named_hidden = name in ("around 2^31", "beyond 64 bits")
        told = answer["feedback"]
        assert ("drawing" in told) != is_named_hidden, name
        assert ("expected" in told) != is_named_hidden and ("code" in answer) != is_named_hidden
    assert results[0][2]["feedback"]["drawing"]["got"]["cells"][-1] == "9.0"
