import json

import numpy as np
import pytest
from support import outcome, package

from ml_judge.candidate import entry as candidate
from ml_judge.judge import entry as judge
from ml_judge.values.codec import encode
from ml_judge.values.decoder import decode

TESTS = """
from ml_judge import Case
SAMPLES = [Case("one", xs=[1])]
HIDDEN = [Case("two", xs=[1, 2], power=2)]
"""
SOLUTION = "def total(xs, power=1):\n    return 6 / len(xs) * sum(x**power for x in xs)"
POWERS = package(TESTS, SOLUTION, problem={"entryPoint": "total"})
DRIVEN = package(
    'from ml_judge import Case\nSAMPLES = [Case("one", start=1, steps=[1])]\nHIDDEN = [Case("two", start=1, steps=[])]',
    "class Counter:\n    def __init__(self, start): self.n = start",
    problem={"entryPoint": "Counter"},
    files={
        "driver.py": "def drive(submission, start, steps):\n"
        "    return submission.Counter(start).n + sum(steps)"
    },
)


def read(code, entry_point="total", has_driver=0, names=""):
    reply = decode(candidate.inputs(code, entry_point, has_driver, None, names))
    return decode(reply["value"]) if reply["kind"] == "inputs" else reply["message"]


def plan(code, files=POWERS, entry_point="total", has_driver=0):
    judge.open_problem(json.dumps(files))
    return json.loads(judge.plan_own(candidate.inputs(code, entry_point, has_driver)))


def judged(value, number=0):
    reply = encode({"kind": "returned", "value": encode(value), "arguments": None})
    return json.loads(judge.check(number, outcome(), reply, None))


def test_each_call_is_a_case():
    code = "rows = np.arange(3)\nfor k in range(2):\n    total(rows, power=k)\ntotal([1])"
    (first, _), (second, named), third = read(code)
    np.testing.assert_array_equal(first[0], [0, 1, 2])
    np.testing.assert_array_equal(second[0], [0, 1, 2])
    assert (named, third) == ({"power": 1}, (([1],), {}))


def test_where_a_driver_calls_so_does_a_case():
    code = "import math\ndrive(int(math.pi), steps=[2])"
    assert read(code, "Counter", 1) == [((3,), {"steps": [2]})]


def test_what_a_driver_collects_by_name_is_passed_by_name():
    driver = "def drive(submission, start, **options):\n    return submission.Counter(start).n + options['by']"
    files = {**DRIVEN, "driver.py": driver}
    assert plan("drive(1, by=2)", files, "Counter", 1)["message"] is None


def test_plain_assignments_are_a_case():
    (case,) = read("rows = 3\nxs = list(range(rows))", names="xs power")
    assert case == ((), {"xs": [0, 1, 2]})
    # What is called counts, whatever else is assigned.
    assert read("xs = [1]\ntotal(xs, 2)", names="xs power") == [(([1], 2), {})]
    assert (
        read("x = 1", names="xs power")
        == "Write `xs = …`, or call `total(…)` with arguments of your own."
    )
    # A name that is there anyway is no argument.
    assert read("pass", names="np").startswith("Write `np = …`")
    judge.open_problem(json.dumps(POWERS))
    told = json.loads(judge.plan_own(candidate.inputs("power = 2", "total", 0, None, "xs power")))
    assert (
        told["message"]
        == "Your case does not fit the signature: missing a required argument: 'xs'."
    )


@pytest.mark.parametrize(
    ("files", "entry_point", "names", "example"),
    [
        (POWERS, "total", ["xs", "power"], "xs = [1]"),
        (DRIVEN, "Counter", ["start", "steps"], "start = 1\nsteps = [1]"),
    ],
)
def test_an_example_runs_as_it_stands(files, entry_point, names, example):
    judge.open_problem(json.dumps(files))
    assert json.loads(judge.own_form()) == {"names": names, "example": example}
    driven = int("driver.py" in files)
    reply = candidate.inputs(example, entry_point, driven, None, " ".join(names))
    assert json.loads(judge.plan_own(reply))["message"] is None


def test_an_example_calls_what_collects_names():
    driver = "def drive(submission, start, **options):\n    return submission.Counter(start).n + options['steps'][0]"
    judge.open_problem(json.dumps({**DRIVEN, "driver.py": driver}))
    assert json.loads(judge.own_form()) == {
        "names": ["start"],
        "example": "drive(start=1, steps=[1])",
    }


def test_code_without_a_case_says_why():
    assert read("x = 1") == "Call `total(…)` with arguments of your own."
    assert read("x = 1 +") == "Line 1: invalid syntax"
    assert read("\ntotal(y)").startswith("Line 2: NameError: name 'y' is not defined")
    assert read("total(object())").startswith("A case holds an object")
    assert "at most 20 cases" in read("while True: total(1)")
    assert read("pass", "Counter", 1) == "Call `drive(…)` with arguments of your own."
    assert read("raise SystemExit").startswith("Line 1: SystemExit")


def test_cases_are_judged_by_the_reference():
    told = plan("total([1, 2])\ntotal(power=2, xs=[3])")
    assert told["message"] is None
    assert [test["name"] for test in told["tests"]] == ["call 1", "call 2"]
    right = judged(9.0)
    assert (right["verdict"], right["code"]) == ("AC", "total(xs=[1, 2])")
    assert right["values"]["expected"]["text"] == right["values"]["got"]["text"] == "9.0"
    assert right["values"]["anyAnswer"] is False
    wrong = judged(3.0, 1)
    assert (wrong["verdict"], wrong["feedback"]["expected"]["text"]) == ("WA", "54.0")


def test_what_the_reference_cannot_answer_is_said():
    assert (
        "does not fit the signature: missing a required argument: 'xs'"
        in plan("total()")["message"]
    )
    assert "too many positional" in plan("total(1, 2, 3)")["message"]
    message = plan("total([1])\ntotal([])")["message"]
    assert message.startswith("Call 2 cannot be judged: the reference solution raises Zero")


def test_a_driven_case_is_judged():
    told = plan("drive(start=1, steps=[2])", DRIVEN, "Counter", 1)
    assert (told["message"], len(told["tests"])) == (None, 1)
    right = judged(3)
    assert (right["verdict"], right["ownCode"]) == ("AC", "drive(start=1, steps=[2])")
    message = plan("drive(stop=1)", DRIVEN, "Counter", 1)["message"]
    assert "missing a required argument: 'start'" in message


def test_where_many_answers_are_right_nothing_is_compared():
    tests = TESTS + "\ndef check(case, got, expected): raise AssertionError('by name')"
    plan("total([1])", package(tests, SOLUTION, problem={"entryPoint": "total"}))
    like = judged(1.0)
    assert (like["verdict"], like["values"]["anyAnswer"]) == ("AC", True)
    assert judged("one")["verdict"] == "WA"


def test_forged_cases_are_refused():
    judge.open_problem(json.dumps(POWERS))
    for value in ([1], [((), {1: 2})], [((),)], {"a": 1}, [([], {})]):
        reply = encode({"kind": "inputs", "value": encode(value)})
        assert "changed what carries it" in json.loads(judge.plan_own(reply))["message"]
    for reply in (
        b"",
        b"\x00",
        encode({"kind": "inputs", "value": b"\xa1"}),
        encode({"kind": "x"}),
    ):
        assert "changed what carries it" in json.loads(judge.plan_own(reply))["message"]
