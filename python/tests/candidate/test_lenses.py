"""The lenses of a closer look: what is counted, and where arithmetic gives way."""

from types import ModuleType

import numpy as np
from support import raises

from ml_judge.candidate.growth import growth_driver
from ml_judge.candidate.stability import stability_driver
from ml_judge.candidate.submission import compile_source, execute

SOLUTION = """
import numpy as np

def solve(z):
    e = np.exp(z - z.max())
    return e / e.sum()
"""
NAIVE = SOLUTION.replace("z - z.max()", "z")
LOOPS = """
import math

def solve(z):
    e = [math.exp(v) for v in z]
    return [v / sum(e) for v in e]
"""


def module(source):
    return execute(compile_source(source, "solution.py"), "solution", source)


def counted(source, *arguments):
    return growth_driver("solve", None)(module(source), *arguments)


def watched(source, *arguments):
    return stability_driver("solve", None, source)(ModuleType("solution"), *arguments)


def test_vectorised_work_does_not_grow():
    few, many = (counted(SOLUTION, np.arange(float(n))) for n in (10, 40))
    assert few == many
    assert few["complete"] and few["numpyCalls"] == 3 and 10 < few["bytecodes"] < 1000


def test_loops_grow_with_the_input():
    few, many = (counted("def solve(n):\n  for _ in range(n): pass", n) for n in (100, 400))
    assert 3.5 < many["bytecodes"] / few["bytecodes"] < 4.5
    few, many = (
        counted("def solve(n):\n  return [1 for _ in range(n) for _ in range(n)]", n)
        for n in (20, 80)
    )
    assert 13 < many["bytecodes"] / few["bytecodes"] < 18


def test_counting_ends_where_it_has_told_enough():
    told = counted("def solve():\n  while True: pass")
    assert told["complete"] is False and told["bytecodes"] > 10**6
    assert counted(SOLUTION, np.arange(3.0))["complete"]


def test_a_submission_may_fail_while_it_is_counted():
    with raises(ZeroDivisionError):
        counted("def solve():\n  return 1 / 0")
    assert counted(SOLUTION, np.arange(3.0))["complete"]


def test_the_first_overflow_has_a_line():
    seen = watched(NAIVE, np.array([1.0, 1e4]))
    assert seen["first"] == {"line": 5, "text": "np.exp(z)", "kind": "infinite"}
    assert np.isnan(seen["value"]).any() and seen["raised"] is None


def test_what_is_stable_has_none():
    seen = watched(SOLUTION, np.array([1.0, 1e4]))
    assert seen["first"] is None and seen["value"].tolist() == [0.0, 1.0]


def test_python_floats_overflow_by_raising():
    seen = watched(LOOPS, np.array([1.0, 1e4]))
    assert seen["raised"].startswith("OverflowError")
    assert seen["first"] == {"line": 5, "text": "math.exp(v)", "kind": "raised"}


RAISING = [
    ("math.log(z[0])", "math.log(z[0])"),
    ("1 / float(z[0])", "1 / float(z[0])"),
    ("10.0 ** 400", "10.0 ** 400"),
    ("abs(math.sqrt(-1.0))", "math.sqrt(-1.0)"),
]


def test_an_operation_that_raises_has_a_line():
    for expression, told in RAISING:
        seen = watched(f"import math\ndef solve(z):\n    return {expression}", np.zeros(2))
        assert seen["raised"] is not None, expression
        assert seen["first"] == {"line": 3, "text": told, "kind": "raised"}


def test_what_raises_for_another_reason_is_no_operation():
    for expression in (
        "np.zeros(2) + np.zeros(3)",
        "[1].index(2)",
        "int('x')",
        "math.floor(np.inf)",
    ):
        seen = watched(f"import math\nimport numpy as np\ndef solve():\n    return {expression}")
        assert seen["raised"] is not None and seen["first"] is None, expression


def test_a_mask_of_infinities_is_no_overflow():
    source = """
import numpy as np
def solve(z, keep):
    z = np.where(keep, z, -np.inf)
    return np.exp(z - z.max())
"""
    seen = watched(source, np.array([1.0, 2.0]), np.array([True, False]))
    assert seen["first"] is None and seen["value"].tolist() == [1.0, 0.0]


# What a submission makes of [-inf, 0, 1e4], and what is told of it: the text and kind, or None.
BESIDE_INFINITIES = [
    ("np.exp(z)", ("np.exp(z)", "infinite")),
    ("z * 1e305", ("z * 1e305", "infinite")),
    ("np.square(z * 1e200, out=z)", ("np.square(z * 1e200, out=z)", "infinite")),
    ("(z * 1e304).sum()", None),
    (
        "np.array([z * 1e304] * 2).sum(axis=0)",
        ("np.array([z * 1e304] * 2).sum(axis=0)", "infinite"),
    ),
    ("np.outer(z, z) @ np.full(3, 1e304)", ("np.outer(z, z)", "not a number")),
    ("z - z.min()", ("z - z.min()", "not a number")),
    ("np.exp(z - z.max())", None),
    ("np.where(z > 0, -np.inf, z)", None),
    ("np.concatenate([[np.inf], np.ones(2)])", None),
    ("np.where(np.isinf(z), np.nan, z)", None),
    ("max(z.tolist()), float('-inf'), float('nan')", None),
    ("empty() + z", None),
    ("np.apply_along_axis(lambda row: row - 1, 0, z)", None),
]


def test_what_overflows_beside_infinities_is_seen():
    for expression, told in BESIDE_INFINITIES:
        source = f"""
import numpy as np
def empty():
    return -np.inf
def solve(z):
    return {expression}
"""
        z = np.array([-np.inf, 0.0, 1e4])
        seen = watched(source, z.copy())
        assert seen["raised"] is None, (expression, seen["raised"])
        first = seen["first"] and (seen["first"]["text"], seen["first"]["kind"])
        assert first == (told and (told[0][:80], told[1])), (expression, first)
        plain = module(source).solve(z)
        assert np.array_equal(seen["value"], plain, equal_nan=True), expression


def test_memory_that_was_never_written_is_no_number():
    source = """
import numpy as np
def solve(n):
    for _ in range(50):
        full = np.full(n, np.nan)
        del full
        np.empty(n), np.empty_like(np.zeros(n))
"""
    assert watched(source, 5000)["first"] is None


def test_what_is_added_to_an_attribute_or_item_is_seen():
    source = """
class Sum:
    def __init__(self):
        self.total, self.parts = 1e308, [1e308]
    def add(self, z):
        {}
def solve(z):
    Sum().add(z)
"""
    for line in ("self.total += z", "self.parts[0] += z"):
        first = watched(source.replace("{}", line), 1e308)["first"]
        assert first == {"line": 6, "text": line, "kind": "infinite"}
    popped = watched("def solve():\n    a = [1, 2]\n    a[a.pop() - 2] += 5\n    return a")
    assert popped["value"] == [6]


def test_operators_in_place_and_in_classes_are_seen_and_do_the_same():
    source = """
import numpy as np
class Model:
    def run(self, z):
        kept = z
        z *= 1e300
        z *= 1e300
        return kept is z
def solve(z):
    return Model().run(z)
"""
    seen = watched(source, np.array([2.0]))
    assert seen["value"] is True
    assert seen["first"] == {"line": 7, "text": "z *= 1e300", "kind": "infinite"}


def test_what_python_has_works_when_watched():
    source = """
from dataclasses import dataclass
class Base:
    def __init__(self, n: int | None = 1 + 1):
        self.n = n
class Child(Base):
    def __init__(self):
        super().__init__()
        self.items = [*range(self.n)]
@dataclass
class Point:
    x: int = 2 * 3
def solve(*args, **kwargs):
    def inner(a, *, b=4): return a @ b if False else f"{a + b:>{3}}"
    first, *rest = sorted([3, 1, 2], key=lambda v: -v)
    match [1, 2]:
        case [int(), y]: first |= y
    x = [0]
    x[len(x) - 1] += 5
    return [Child().items, Point().x, inner(1), first, rest, x, locals() is not None]
"""
    seen = watched(source)
    assert seen["raised"] is None, seen["raised"]
    assert seen["value"] == [[0, 1], 6, "  5", 3, [2, 1], [5], True]
