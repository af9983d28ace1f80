import numpy as np
from support import open_package, package

from ml_judge.judge import entry as judge
from ml_judge.values.decoder import decode

TESTS = """
import numpy as np
from ml_judge import Case, generator

SAMPLES = [Case("in the default", x=np.array([[3, 4]]), more=[np.arange(2), {"n": np.int_(5)}])]
HIDDEN = [
    Case("32 bits on purpose", x=np.array([3], dtype=np.intc), more=(np.arange(2) > 0,)),
    Case("unsigned", x=np.array([3], dtype=np.uint), more=np.zeros(2, np.int8)),
]

@generator(sizes=(2,))
def drawn(rng, size):
    return {"x": np.argsort(rng.random(size)), "more": rng.random(size)}
"""
WIDE = package(TESTS, "def solve(x, more):\n    return 1.0")


def test_whole_numbers_of_the_default_kind_arrive_with_64_bits():
    assert open_package(WIDE) == []
    judge.plan("5eed", "all")
    arguments = []
    for test in range(4):
        positional, keywords = decode(judge.prepare(test)[0])
        arguments.append([*positional, *keywords.values()])
    first, on_purpose, unsigned, drawn = arguments
    assert first[0].dtype == np.int64 and first[0].tolist() == [[3, 4]]
    assert first[1][0].dtype == np.int64 and type(first[1][1]["n"]) is np.int64
    assert on_purpose[0].dtype == np.int32 and on_purpose[1][0].dtype == bool
    assert unsigned[0].dtype == np.uint64 and unsigned[1].dtype == np.int8
    assert drawn[0].dtype == np.int64 and drawn[1].dtype == np.float64
