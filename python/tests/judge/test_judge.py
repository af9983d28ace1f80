import json
import sys
from types import ModuleType

from sum_list import LAST, SOLUTION, SUM_LIST, TESTS
from support import judge_all, judge_one, load, open_package, outcome, package, verdict_of

from ml_judge.candidate import calls
from ml_judge.judge import entry as judge
from ml_judge.problem.faults import JudgingError
from ml_judge.values.codec import encode


def test_the_plan_is_in_order_and_says_what_it_is():
    assert open_package(SUM_LIST) == []
    tests = json.loads(judge.plan("5eed", "all"))
    assert [test["id"] for test in tests] == list(range(8))
    assert [test["visibility"] for test in tests] == ["sample"] * 2 + ["hidden"] * 6
    names = [test["name"] for test in tests]
    assert names[4:] == [f"random numbers, size {size}" for size in (1, 4, 9, 60)]
    assert [test["repeat"] for test in tests] == [True] * 3 + [False] + [True] * 3 + [False]
    assert len(json.loads(judge.plan("5eed", "sample"))) == 2


def test_the_same_seed_draws_the_same_tests():
    assert open_package(SUM_LIST) == []
    drawn = []
    for seed in ("5eed", "5eed", "feed"):
        judge.plan(seed, "all")
        drawn.append([judge.prepare(test)[0] for test in range(8)])
    assert drawn[0] == drawn[1]
    assert drawn[0][:4] == drawn[2][:4] and drawn[0][7] != drawn[2][7]


def test_verdicts():
    for source, verdict, part in [
        (SOLUTION, "AC", None),
        ("def solve(numbers):\n    return sum(numbers)", "AC", None),
        (LAST, "WA", "differs"),
        ("def solve(xs):\n    return float(sum(xs))", "WA", "a float, expected an int"),
        ("def solve(xs):\n    return (x for x in xs)", "WA", "a generator"),
        ("def solve(xs):\n    xs.sort(); xs.append(1); return sum(xs[:-1])", "WA", "`xs`"),
        ("def solve(xs):\n    t = sum(xs); xs.clear(); return t", "WA", "changed its argument"),
        (
            "n = []\ndef solve(xs):\n    n.append(1); return sum(xs) + len(n) // 2",
            "WA",
            "second call",
        ),
        ("def solve(xs):\n    return sum(xs) / len(xs) * len(xs) // 1", "WA", "float"),
        ("def solve(xs):\n    return xs[0] and sum(xs)", "RTE", "out of range"),
        ("def solve():\n    return 1", "RTE", "positional argument"),
        ("def solve(xs):\n    raise MemoryError", "RTE", "without a message"),
        ("import sys\ndef solve(xs):\n    return [0] * (sys.maxsize // 2)", "MLE", "at line 3"),
        ("def solve(xs):\n    return bytearray(1 << 62)", "MLE", "at line 2"),
        ("def solve(xs):\n    return [0] * 3_000_000", "OLE", "2,000,000 values"),
        ("def solve(xs):\n    exit()", "RTE", "exit"),
        ("def solve(xs:\n    return 1", "CE", "Line 1"),
        ("def solver(xs):\n    return 1", "CE", "Did you mean `solver`"),
        ("1 / 0\ndef solve(xs):\n    return 1", "RTE", "division"),
        ("while True:\n    raise KeyboardInterrupt", "RTE", ""),
    ]:
        got, answer = verdict_of(SUM_LIST, source)
        assert got == verdict, (source, got, answer)
        if part is not None:
            assert part in answer["feedback"]["message"], answer


def test_limits_come_before_values():
    assert open_package(SUM_LIST) == []
    judge.plan("5eed", "sample")
    load(SOLUTION)
    args, reference_ms = judge.prepare(0)
    assert reference_ms >= 0
    right = calls.call(args)
    load("def solve(xs):\n    raise KeyboardInterrupt")
    stopped = calls.call(args)
    for fields, reply, verdict, part in [
        ({}, right, "AC", None),
        ({"limit": "memory"}, right, "AC", None),
        ({"limit": "output"}, right, "OLE", "printed more"),
        ({"limit": "time"}, right, "TLE", "Still running after 2,000 ms."),
        ({"limit": "time"}, stopped, "TLE", "at line 2: `raise KeyboardInterrupt`."),
        ({"limit": "time"}, None, "TLE", "2,000 ms"),
        ({"died": "a fatal error"}, None, "RTE", "Python itself stopped: a fatal error"),
        ({"died": "a fatal error", "limit": "memory"}, None, "MLE", "more memory"),
        ({}, None, "RTE", "No valid answer"),
        ({}, b"junk", "RTE", "No valid answer"),
        ({}, encode({"kind": "verdict", "verdict": "AC"}), "RTE", "No valid answer"),
        ({}, encode({"kind": "loaded"}), "RTE", "No valid answer"),
        ({}, encode({"kind": "returned", "value": b"junk", "arguments": None}), "RTE", "No valid"),
        ({}, encode({"kind": "returned", "value": 6, "arguments": None}), "RTE", "No valid"),
        ({}, encode({"kind": "returned", "value": encode(6), "arguments": b"?"}), "WA", "`xs`"),
        ({}, encode({"kind": "raised", "trace": [1]}), "RTE", "No valid"),
    ]:
        answer = json.loads(judge.check(0, outcome(**fields), reply, None))
        assert answer["verdict"] == verdict, (fields, reply, answer)
        assert part is None or part in answer["feedback"]["message"], answer
    answer = json.loads(judge.check(0, outcome(), right, encode({"kind": "broken"})))
    assert answer["verdict"] == "WA", answer


def test_random_replies_are_never_accepted():
    import random

    assert open_package(SUM_LIST) == []
    judge.plan("5eed", "sample")
    judge.prepare(0)
    rng = random.Random(2)
    seed = encode({"kind": "returned", "value": encode(7), "arguments": None})
    for _ in range(3000):
        raw = bytearray(seed)
        raw[rng.randrange(len(raw))] = rng.randrange(256)
        raw = bytes(raw)
        answer = json.loads(judge.check(0, outcome(), raw, None))
        assert answer["verdict"] != "AC" or encode(6) in raw, raw


def test_a_failed_drawn_test_is_made_smaller():
    results = judge_all(SUM_LIST, "def solve(xs):\n    return sum(xs) + (len(xs) > 6)")
    failed = next(test for name, verdict, _, test in results if verdict == "WA")
    ids = json.loads(judge.shrink(failed))
    assert 0 < len(ids) <= 40
    verdicts = [judge_one(test) for test in ids]
    smallest = next(answer for answer in verdicts if answer["verdict"] == "WA")
    assert smallest["arguments"][0]["value"]["text"].count(",") == 6
    assert json.loads(judge.shrink(0)) == []
    judge.plan("5eed", "all")
    again = json.loads(judge.shrink(7))
    assert len(again) <= 40 and json.loads(judge.shrink(4)) == []


def test_shrinking_leaves_out_sizes_that_raise():
    tests = TESTS.replace("    return {", "    assert size != 5\n    return {")
    files = package(tests, SOLUTION)
    judge_all(files, "def solve(xs):\n    return sum(xs) + (len(xs) > 6)")
    assert len(json.loads(judge.shrink(6))) == 7 * 3


def test_the_reference_must_behave():
    for solution, part in [
        ("def solve(xs):\n    return xs[5]", "raises IndexError (line 2)"),
        ("def solve(xs):\n    xs.append(1)\n    return 1", "changes its arguments"),
        ("def solve(xs):\n    return float('nan')", "NaN or an infinity"),
        ("def solve(xs):\n    return iter(xs)", "returns a list_iterator"),
    ]:
        assert open_package(package(TESTS, solution)) == []
        judge.plan("5eed", "sample")
        try:
            judge.prepare(0)
        except JudgingError as error:
            assert part in str(error) and "three numbers" in str(error), error
        else:
            raise AssertionError(solution)


def test_cases_may_state_what_they_expect():
    tests = """
from ml_judge import Case
SAMPLES = [Case("stated", xs=[1]).expecting([3]), Case("nan", xs=[2]).non_finite()]
HIDDEN = [Case("plain", xs=[0])]
"""
    solution = "def solve(xs):\n    return [float('nan')] if xs[0] else [0.0]"
    results = judge_all(package(tests, solution), solution)
    assert [verdict for _, verdict, _, _ in results] == ["AC", "WA", "AC", "AC"]


CHECKED = """
import numpy as np
from ml_judge import Case, WrongAnswer, check_binomial, generator

SAMPLES = [Case("small", p=0.5, seed=1, n=40)]
HIDDEN = [Case("large", p=0.2, seed=2, n=2000)]

def check(case, got, expected):
    wrong = np.flatnonzero((got != 0) & (got != 1))
    if len(wrong):
        raise WrongAnswer("Every value is 0 or 1.", at=wrong[0], hint="Is it scaled?")
    check_binomial(got.sum(), case.arguments["n"], case.arguments["p"], "ones")
    if case.arguments["n"] == 7:
        raise KeyError("oops")
"""


def test_a_package_may_check_for_itself():
    solution = """import numpy as np
class Coin:
    def __init__(self, p, rng): self.p, self.rng = p, rng
    def toss(self, n): return (self.rng.random(n) < self.p).astype(float)
"""
    driver = """import numpy as np
def drive(submission, p, seed, n):
    return submission.Coin(p, np.random.default_rng(seed)).toss(n)
"""
    files = package(CHECKED, solution, problem={"entryPoint": "Coin"}, files={"driver.py": driver})
    for change, verdict, part in [
        (("", ""), "AC", None),
        (("< self.p", ">= 1 - self.p"), "AC", None),
        (("< self.p", "< self.p / 2"), "WA", "ones: "),
        ((".astype(float)", ".astype(float) * 2"), "WA", "Every value"),
        ((".astype(float)", ""), "WA", "Wrong dtype"),
        (("(n)", "(n + 1)"), "WA", "Wrong shape"),
        (("self.rng.random(n)", "np.random.random(n)"), "WA", "second call"),
        (("def toss", "def throw"), "RTE", "'toss'"),
    ]:
        got, answer = verdict_of(files, solution.replace(*change))
        assert got == verdict, (change, answer)
        assert part is None or part in answer["feedback"]["message"], answer
    answer = verdict_of(files, solution.replace(".astype(float)", ".astype(float) * 2"))[1]
    assert answer["feedback"]["index"] and answer["feedback"]["hint"] == "Is it scaled?"
    # What the reference drew is one of many right answers.
    assert "got" in answer["feedback"] and "expected" not in answer["feedback"], answer
    assert "drawing" not in answer["feedback"]
    answer = verdict_of(files, solution.replace("self.rng.random(n)", "np.random.random(n)"))[1]
    assert "an equal generator" in answer["feedback"]["message"], answer
    assert answer["feedback"]["hint"].startswith("Draw from the generator that you are given")
    assert "expected" not in answer["feedback"] and "got" not in answer["feedback"]
    answer = verdict_of(files, solution.replace(".astype(float)", ".astype(float) * 2"))[1]
    # The code is what the driver does, on the module it is pasted into.
    pasted = ModuleType("pasted")
    exec(solution, vars(pasted))
    sys.modules["pasted"] = pasted
    lines = answer["code"].rsplit("\n", 1)
    exec(f"{lines[0]}\nvalue = {lines[1]}", vars(pasted))
    assert lines[1] == "drive(sys.modules[__name__], p=0.5, seed=1, n=40)"
    assert pasted.value.shape == (40,)
    files["tests.py"] = CHECKED.replace("n=40", "n=7")
    try:
        verdict_of(files, solution)
    except JudgingError as error:
        assert "check raises KeyError" in str(error) and '"small"' in str(error), error
    else:
        raise AssertionError("a failing check must be a judging error")
