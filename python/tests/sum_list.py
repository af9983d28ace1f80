"""A package about the sum of a list, with three wrong answers, that several test modules judge with."""

from support import package

TESTS = """
from ml_judge import Case, generator

SAMPLES = [Case("three numbers", xs=[1, 2, 3]), Case("no numbers", xs=[])]
HIDDEN = [
    Case("around 2^31", xs=[2**31 - 1, 2**31 - 1]),
    Case("beyond 64 bits", xs=[10**20, 987654321]).once(),
]

@generator(sizes=(4, 1, 9, 60), once_from=60)
def random_numbers(rng, size):
    return {"xs": rng.integers(1, 9, size).tolist()}
"""
SOLUTION = "def solve(xs):\n    return sum(xs)"
LAST = '"""The last number is left out."""\ndef solve(xs):\n    return sum(xs[:-1])'
FIRST = '"""The first number is left out."""\ndef solve(xs):\n    return sum(xs[1:])'
SUM_LIST = package(
    TESTS,
    SOLUTION,
    files={
        "submissions/wrong_answer/last.py": LAST,
        "submissions/wrong_answer/first.py": FIRST,
        "submissions/wrong_answer/crash.py": '"""It crashes."""\ndef solve(xs):\n    1 / 0',
    },
)
