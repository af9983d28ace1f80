"""Tests that no answer makes the judge fail: a small part of what `npm run fuzz` does."""

import json

from odd_answers import OddAnswers
from support import open_package, package

ANSWERS = 150

# What solve answers is what the case asks for: each stands for a family of problems.
TESTS = """
import numpy as np
from ml_judge import Case, generator

GRID = np.linspace(-1, 2, 12).reshape(3, 4)
SAMPLES = [
    Case("a number", x=0.75),
    Case("an int", x=10**20),
    Case("a matrix", x=GRID),
    Case("a dict", x={"loss": 0.5, "steps": 3, "weights": GRID[0]}),
    Case("labels", x=np.array(["spam", "ham"])),
]
HIDDEN = [
    Case("pairs", x=[(1, 2.5), (2, -1.5)]),
    Case("texts", x=["one", "two", None, True]),
    Case("counts", x=np.arange(6)),
    Case("a set", x={1, 2, 3}),
    Case("a cube", x=np.arange(24.0).reshape(2, 3, 4)),
    Case("one that is complex", x=np.array([1 + 2j, 3])),
]

@generator(sizes=(2, 40))
def vectors(rng, size):
    return {"x": rng.normal(size=(size, 3))}
"""
CHECK = """
from ml_judge.authoring.checkers import check_close, check_finite, check_mean, check_shape

def check(case, got, expected):
    if isinstance(expected, np.ndarray) and expected.dtype.kind == "f":
        check_shape(got, expected.shape)
        check_finite(got)
        check_mean(got, float(expected.mean()), -5, 5, "the values")
    check_close(got, expected, rtol=1e-6, atol=1e-9)
"""
COPY = "import copy\ndef solve(x):\n    return copy.deepcopy(x)"


def judged(tests, seed, count):
    files = package(tests, COPY, problem={"tolerance": {"rtol": 1e-6, "atol": 1e-9}})
    assert open_package(files) == []
    answers = OddAnswers(seed)
    for _ in range(count):
        told = answers.next()
        assert not told["error"], told
        yield told


def test_no_odd_answer_makes_the_comparison_fail():
    verdicts = set()
    for told in judged(TESTS, 1, ANSWERS):
        assert told["ms"] < 5000, told
        answer = json.loads(told["answer"])
        verdicts.add(answer["verdict"])
        if "feedback" in answer:
            assert len(answer["feedback"]["message"]) < 3000, told
    assert {"WA", "RTE"} <= verdicts <= {"AC", "WA", "RTE", "MLE", "OLE", "CE"}


def test_no_odd_answer_makes_a_check_fail():
    assert all(told["ms"] < 5000 for told in judged(TESTS + CHECK, 2, ANSWERS))
