"""Which of a package's own wrong answers explains a mistake."""

import json

from sum_list import SOLUTION, SUM_LIST, TESTS
from support import judge_all, outcome, package

from ml_judge.judge import entry as judge


def test_a_mistake_is_recognised_by_its_values():
    for source, file in [
        ("def solve(xs):\n    return sum(xs[:-1])", "wrong_answer/last.py"),
        ("def solve(xs):\n    return sum(xs) - xs[0] if xs else 0", "wrong_answer/first.py"),
        ("def solve(xs):\n    return sum(xs) - 1 if xs else 0", None),
        ("def solve(xs):\n    return 1 / 0", None),
    ]:
        results = judge_all(SUM_LIST, source)
        failed = next(test for _, verdict, _, test in results if verdict != "AC")
        found = json.loads(judge.diagnose(failed))["misconception"]
        assert (found and found["file"]) == file, (source, found)
    assert json.loads(judge.diagnose(0)) == {"misconception": None}


def test_a_mistake_that_only_a_slow_test_shows_is_recognised():
    slow = '"""Slow."""\nimport time\ndef solve(xs):\n    time.sleep(len(xs) / 30)\n    return -1'
    rare = '"""Long lists are left out."""\ndef solve(xs):\n    return sum(xs) * (len(xs) < 60)'
    answers = {"submissions/wrong_answer/a.py": slow, "submissions/wrong_answer/b.py": rare}
    results = judge_all(package(TESTS, SOLUTION, files=answers), rare)
    failed = next(test for _, verdict, _, test in results if verdict == "WA")
    found = json.loads(judge.diagnose(failed))["misconception"]
    assert found and found["file"] == "wrong_answer/b.py", found


def test_a_test_that_was_stopped_tells_of_no_mistake():
    rare = '"""One list is right."""\ndef solve(xs):\n    return sum(xs) + (len(xs) == 3)'
    files = package(TESTS, SOLUTION, files={"submissions/wrong_answer/a.py": rare})
    results = judge_all(files, rare)
    failed, last = results[1][3], results[2][3]
    judge.check(last, outcome(limit="time"), None, None)
    assert json.loads(judge.diagnose(failed))["misconception"]["file"] == "wrong_answer/a.py"


def test_no_mistake_is_named_where_the_value_is_right():
    # Where it is wrong at all, no test here shows it.
    rare = '"""Long lists are left out."""\ndef solve(xs):\n    return sum(xs) * (len(xs) < 99)'
    files = package(TESTS, SOLUTION, files={"submissions/wrong_answer/rare.py": rare})
    for source, part in [
        ("def solve(xs):\n    t = sum(xs); xs.clear(); return t", "changed its argument"),
        ("n = []\ndef solve(xs):\n    n.append(1); return sum(xs) + len(n) - 1", "second call"),
    ]:
        results = judge_all(files, source, "sample")
        test, answer = next((test, told) for _, kind, told, test in results if kind == "WA")
        assert part in answer["feedback"]["message"], answer
        assert json.loads(judge.diagnose(test)) == {"misconception": None}, source
