"""A closer look: its tests, what is told of what was seen, and what a forged reply gains."""

import json

import numpy as np
from support import open_package, package, raises

from ml_judge.authoring.cases import closer_look
from ml_judge.judge import entry as judge
from ml_judge.values.codec import encode

TESTS = """
import numpy as np
from ml_judge import Case, closer_look

SAMPLES = [Case("one", z=np.array([1.0, 2.0]))]
HIDDEN = [Case("two", z=np.array([3.0]))]

@closer_look(8, extreme={"z": 1e4})
def rows(rng, size):
    return {"z": rng.normal(size=size)}
"""
SOLUTION = """
import numpy as np

def solve(z):
    e = np.exp(z - z.max())
    return e / e.sum()
"""


def look(reply_of):
    """Opens the package and weighs a reply for each of its tests."""
    assert open_package(package(TESTS, SOLUTION)) == []
    tests = json.loads(judge.plan_look())
    answers = []
    for index, test in enumerate(tests):
        judge.prepare(test["id"])
        lens = "growth" if index < 2 else "stability"
        raw = encode({"kind": "returned", "value": encode(reply_of(test)), "arguments": None})
        answers.append(json.loads(judge.weigh(test["id"], lens, raw)))
    return [test["name"] for test in tests], answers


def test_a_look_has_two_sizes_and_three_inputs():
    names, _ = look(lambda _: None)
    assert names == ["n = 8", "n = 32", "in float64", "in float32", "z × 10,000"]


def names_of(tests, solution=SOLUTION):
    assert open_package(package(tests, solution)) == []
    return [test["name"] for test in json.loads(judge.plan_look())]


def test_float32_needs_no_extreme_but_floats():
    plain = TESTS.replace(', extreme={"z": 1e4}', "")
    assert names_of(plain) == ["n = 8", "n = 32", "in float64", "in float32"]
    whole = plain.replace("rng.normal(size=size)", "np.arange(size)")
    assert names_of(whole) == ["n = 8", "n = 32"]


def test_arrays_in_dicts_and_lists_are_rounded_and_made_extreme():
    tests = TESTS.replace('{"z": rng', '{"z": [{"a": 3, "b": np.arange(size)}, rng').replace(
        "(size=size)}", "(size=size)]}"
    )
    solution = "def solve(z): return z[1] if isinstance(z, list) else z"
    assert names_of(tests, solution)[2:] == ["in float64", "in float32", "z × 10,000"]
    drawn = []
    for number in (2, 3, 4):
        judge.prepare(number)
        drawn.append(judge._plan.tests[number].arguments()["z"])
    usual, narrow, extreme = (floats for _, floats in drawn)
    assert narrow.dtype == np.float32 and np.array_equal(narrow, usual.astype(np.float32))
    assert np.array_equal(extreme, usual * 1e4)
    assert all(items["a"] == 3 and items["b"][-1] == 7 for items, _ in drawn)


def test_where_a_check_decides_it_decides_here_too():
    tests = (
        TESTS
        + """
def check(case, got, expected):
    assert got.sum() > 0
"""
    )
    answer = {"value": None, "raised": None, "first": None}
    for value, digits in ((np.ones(8), "all"), (np.zeros(8), None), ("ones", None)):
        assert open_package(package(tests, SOLUTION)) == []
        judge.plan_look()
        judge.prepare(2)
        raw = encode(
            {"kind": "returned", "value": encode({**answer, "value": value}), "arguments": None}
        )
        assert json.loads(judge.weigh(2, "stability", raw))["digits"] == digits


def test_answers_are_told_by_their_digits():
    def answer(test):
        z = judge._plan.tests[test["id"]].arguments()["z"]
        value = np.exp(z - z.max()) / np.exp(z - z.max()).sum()
        return {"value": value, "raised": None, "first": None}

    _, answers = look(answer)
    usual, narrow, extreme = answers[2:]
    assert usual["digits"] >= 15 and extreme["digits"] >= 15 and usual["finite"]
    assert 5 <= narrow["digits"] <= 8


def test_an_answer_that_is_not_finite_has_no_digits():
    first = {"line": 5, "text": "np.exp(z)", "kind": "infinite"}
    _, answers = look(lambda _: {"value": np.full(8, np.nan), "raised": None, "first": first})
    assert answers[4] == {"digits": None, "finite": False, "raised": None, "first": first}


def test_forged_replies_are_told_as_nothing():
    nonsense = [None, 3, "x", [], {}, {"bytecodes": "many"}, {"first": {"line": -1, "kind": "x"}}]
    for value in nonsense:
        for answer in look(lambda _: value)[1]:
            assert "message" in answer or answer["first"] is None
    assert open_package(package(TESTS, SOLUTION)) == []
    judge.plan_look()
    judge.prepare(0)
    assert "message" in json.loads(judge.weigh(0, "growth", b"nonsense"))


def test_counts_are_kept_within_what_a_page_can_show():
    _, answers = look(lambda _: {"bytecodes": -5, "numpyCalls": 10**30, "complete": True})
    assert answers[0] == {"bytecodes": 0, "numpyCalls": 2**53, "complete": True}


def test_a_package_without_a_look_has_no_tests_of_it():
    tests = TESTS.partition("@closer_look")[0]
    assert open_package(package(tests, SOLUTION)) == []
    assert json.loads(judge.plan_look()) == []


def test_mistakes_in_a_look_are_issues():
    assert open_package(package(TESTS.replace('{"z": 1e4}', '{"q": 2}'), SOLUTION)) == [
        "tests.py: The closer look draws no `q` to make extreme."
    ]
    twice = TESTS + TESTS.partition("@closer_look")[1] + "(8)\ndef more(rng, size): return {}"
    assert "tests.py: There is more than one closer_look(…)." in open_package(
        package(twice, SOLUTION)
    )
    with raises(ValueError, "at least 1"):
        closer_look(0)
