"""Which declared wrong programs the reader's inputs tell from the right one."""

import json

import pytest
from support import package

from ml_judge.candidate import entry as candidate
from ml_judge.judge import entry as judge

TESTS = """
from ml_judge import Case
SAMPLES = [Case("one", xs=[1])]
HIDDEN = [Case("two", xs=[-1, 2])]
"""
SOLUTION = "def solve(xs):\n    return sum(x + 0 for x in xs)"
WRONG = {
    "absolute": "return sum(abs(x) for x in xs)",
    "changes": "xs.sort()\n    return sum(xs)",
    "long_raises": "return sum(xs) if len(xs) < 3 else 1 / 0",
    "random": "import random\n    return random.random()",
}


def files(tests=TESTS, wrong=WRONG):
    sources = {
        f"submissions/wrong_answer/{name}.py": f'"""You {name}."""\ndef solve(xs):\n    {body}'
        for name, body in wrong.items()
    }
    return package(tests, SOLUTION, files=sources)


def tell(code, opened=None):
    judge.open_problem(json.dumps(opened or files()))
    told = json.loads(judge.plan_telling(candidate.inputs(code, "solve", 0, None, "xs")))
    if told["message"] is not None:
        return told["message"]
    return [json.loads(judge.tell_apart(number)) for number in range(told["count"])]


@pytest.mark.parametrize(
    "code, apart",
    [
        ("xs = [1]", [False, False, False]),
        ("xs = [-1]", [True, False, False]),
        ("xs = [2, 1]", [False, True, False]),
        ("xs = [1, 2, 3]", [False, False, True]),
        ("solve([2, -1])\nsolve([0, 0, 0])", [True, True, True]),
    ],
)
def test_a_value_an_exception_and_a_changed_argument_tell_programs_apart(code, apart):
    outcomes = [program["outcome"] for program in tell(code)]
    assert outcomes == [*("apart" if told else "same" for told in apart), "left-out"]


def test_only_what_is_told_apart_is_named():
    absolute, *others = tell("xs = [-1]")
    assert absolute["mistake"] == {"file": "wrong_answer/absolute.py", "message": "You absolute."}
    assert all("mistake" not in program for program in others)


def test_inputs_that_cannot_be_judged_are_said():
    assert "cannot be judged" in tell("xs = ['a']")
    assert "at most 20" in tell("for n in range(21):\n    solve([n])")


def test_a_program_that_is_stopped_is_left_out():
    stopped = {"stopped": "raise KeyboardInterrupt", "absolute": WRONG["absolute"]}
    outcomes = [program["outcome"] for program in tell("xs = [-1]", files(wrong=stopped))]
    assert outcomes == ["apart", "left-out"]


def test_the_packages_own_check_decides():
    check = """
from ml_judge import WrongAnswer
def check(case, got, expected):
    if abs(got) != abs(expected):
        raise WrongAnswer("Not even its size is right.")
"""
    opened = files(TESTS + check)
    assert tell("xs = [-1]", opened)[0]["outcome"] == "same"
    assert tell("xs = [-1, 2]", opened)[0]["outcome"] == "apart"


def test_a_check_that_knows_its_own_cases_alone_judges_no_other():
    check = "def check(case, got, expected):\n    {'one': 1}[case.name]"
    assert "on its own tests alone" in tell("xs = [1]", files(TESTS + check))
