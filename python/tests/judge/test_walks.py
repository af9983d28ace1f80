"""A walk through a call: what is recorded, what is left out, and what a forged record gains."""

import json

import numpy as np
import pytest
from support import open_package, package

from ml_judge.candidate import steps as recording
from ml_judge.candidate.lenses import LensDriver
from ml_judge.candidate.submission import compile_source, execute
from ml_judge.judge import entry as judge
from ml_judge.values.codec import encode

TESTS = """
import numpy as np
from ml_judge import Case

SAMPLES = [Case("one", z=np.array([1.0, 2.0]))]
HIDDEN = [Case("two", z=np.array([3.0]))]
"""
SOLUTION = """
import numpy as np

def solve(z):
    e = np.exp(z - z.max())
    total = e.sum()
    return e / total
"""


def module(source):
    return execute(compile_source(source, "solution.py"), "solution", source)


def recorded(source, *arguments):
    record = recording.record_call(module(source), source, "solve", None, arguments, {})
    # All of it crosses to the judge's interpreter.
    encode(record)
    return record


def lines(record):
    kinds = ["call", "line", "return", "raise"]
    return [(kinds[kind], line) for kind, line in record["steps"][:, :2].tolist()]


def history(record, name):
    number = record["names"].index(name)
    return [
        (step, record["values"][value])
        for step, named, value in record["changes"].tolist()
        if named == number
    ]


def walked(source, solution=SOLUTION, z=(1.0, 2.0)):
    open_package(package(TESTS, solution))
    call = encode({"kind": "inputs", "value": encode([((np.array(z),), {})])})
    assert json.loads(judge.plan_own(call))["message"] is None
    judge.prepare(0)
    driver = LensDriver("solve", None, source, ["steps"])
    record = driver.drive(module(source), np.array(z))
    return told(record, source)


def told(record, source=""):
    raw = encode({"kind": "returned", "value": encode(record), "arguments": None, "none": None})
    return json.loads(judge.walk(0, source, raw))


def test_each_line_tells_what_it_has_changed():
    source = "def solve(x):\n    y = x + 1\n    x = [y]\n    x.append(y)\n    return x\n"
    record = recorded(source, 1)
    assert lines(record) == [("call", 1), ("line", 2), ("line", 3), ("line", 4), ("return", 5)]
    assert history(record, "y") == [(1, ("whole", 2))]
    assert history(record, "x") == [
        (0, ("whole", 1)),
        (2, ("whole", [2])),
        (3, ("whole", [2, 2])),
    ]
    assert history(record, "return") == [(4, ("whole", [2, 2]))]


def test_an_array_changed_in_place_is_seen_and_an_old_one_stays_as_it_was():
    source = "def solve(x):\n    x[0] = 7.0\n    y = x\n    return 0\n"
    values = [value[1].tolist() for _, value in history(recorded(source, np.zeros(2)), "x")]
    assert values == [[0.0, 0.0], [7.0, 0.0]]


def test_calls_of_other_functions_generators_and_methods_are_steps_of_their_own():
    source = (
        "class A:\n    def __init__(self):\n        self.w = 1\n"
        "def pairs(n):\n    for i in range(n):\n        yield i\n"
        "def solve(n):\n    a = A()\n    total = 0\n"
        "    for i in pairs(n):\n        total += i\n    return total\n"
    )
    record = recorded(source, 3)
    functions = [record["names"][name] for name, _, _ in record["frames"].tolist()]
    assert functions == ["solve", "__init__", "pairs"]
    assert [caller for _, _, caller in record["frames"].tolist()] == [-1, 0, 0]
    assert history(record, "self.w")[0][1] == ("whole", 1)
    assert [value[1] for _, value in history(record, "total")] == [0, 1, 3]


def test_statements_of_several_lines_are_one_step():
    source = (
        "def solve(x):\n    y = max(\n        x,\n        x + 1,\n    )\n"
        "    return [\n        v\n        for v in range(y)\n    ]\n"
    )
    assert lines(recorded(source, 1)) == [("call", 1), ("line", 2), ("return", 6)]


def test_an_exception_is_told_where_it_passes_and_where_it_is_caught():
    source = (
        "def part(x):\n    return 1 / x\n"
        "def solve(x):\n    try:\n        part(x)\n    except ZeroDivisionError:\n        y = 1\n"
        "    return [][y]\n"
    )
    record = recorded(source, 0)
    raised = [at for at in lines(record) if at[0] == "raise"]
    assert raised == [("raise", 2), ("raise", 5), ("raise", 8)]
    assert record["errors"][0].startswith("ZeroDivisionError: ")
    assert record["errors"][2] == "IndexError: list index out of range"


def test_prints_are_counted_at_each_step(capsys):
    source = "def solve(x):\n    print('ab')\n    y = 1\n    print('c')\n"
    record = recorded(source, 0)
    assert record["steps"][:, 4].tolist() == [0, 3, 3, 5]
    assert record["printed"] == "ab\nc\n" == capsys.readouterr().out


def test_an_endless_loop_ends_and_says_so():
    record = recorded("def solve(x):\n    while True:\n        x += 1\n", 0)
    assert record["leftOut"] == "steps"
    assert len(record["steps"]) == recording.MAX_STEPS


def test_no_more_is_kept_than_the_codec_carries():
    source = (
        "import numpy as np\ndef solve(x):\n    for i in range(9000):\n"
        "        x = np.full((300, 300), i)\n        y = list(range(i, i + 150))\n"
    )
    record = recorded(source, 0)
    assert record["leftOut"] in ("size", "time")
    assert len(record["values"]) > 100


@pytest.mark.parametrize(
    "value",
    [
        "[0] * 10**6",
        "{i: i for i in range(10**5)}",
        "10**20000",
        "'x' * 10**6",
        "np.zeros((2,) * 22, np.int8)",
        "np.zeros(10**6).reshape(100, -1)[:, ::7]",
        "np.array([object()])",
        "np.zeros((0, 3))",
        "np.array(3.0)",
        "np.full(40, np.nan)",
        "np.float32(2)",
        "np.array(['a', 'bc'])",
        "Liar()",
        "[Liar(), [[[[[[[1]]]]]]]]",
        "loop",
        "np.random.default_rng(0)",
        "float('nan')",
        "{1, 2}",
        "b'abc'",
        "'\\ud800'",
    ],
)
def test_whatever_a_variable_holds_is_told_and_crosses(value):
    source = (
        "import numpy as np\n"
        "class Liar(dict):\n"
        "    def __repr__(self): raise SystemExit\n"
        "    __len__ = __hash__ = __eq__ = __iter__ = __repr__\n"
        "    def __getattr__(self, name): raise SystemExit\n"
        "loop = []\nloop.append(loop)\n"
        f"def solve(z):\n    y = {value}\n    z = 1\n    return z\n"
    )
    walk = walked(source)
    assert [step["line"] for step in walk["steps"]][-1] == source.count("\n")
    assert "y" in walk["names"]


def test_the_first_line_that_departs_from_the_reference_is_found():
    source = SOLUTION.replace("e.sum()", "e.max()")
    walk = walked(source)
    difference = walk["difference"]
    assert difference["name"] == "total"
    step = walk["steps"][difference["step"]]
    assert step["line"] == 6
    assert difference["reference"]["text"] == "1.3678794411714423"
    assert walked(SOLUTION)["difference"] is None


def test_what_is_in_an_empty_array_before_it_is_filled_is_no_difference():
    source = "import numpy as np\ndef solve(z):\n    w = np.empty(9)\n    w[:] = 1.0\n    return z + w[0]\n"
    assert walked(source.replace("empty(9)", "empty(9) + 1"), source)["difference"] is None
    different = walked(source.replace("z + w", "z - w"), source)["difference"]
    assert different["name"] == "return"


def test_branches_loops_and_values_are_told_for_a_reader():
    source = "def solve(z):\n    if z[0] > 0:\n        z = z / 0\n    for v in z:\n        w = v\n    return z\n"
    with np.errstate(all="ignore"):
        walk = walked(source)
    assert [block["text"] for block in walk["blocks"]] == ["z[0] > 0", "z"]
    assert walk["steps"][1]["next"] == 3
    infinite = [value for value in walk["values"] if not value["finite"]]
    assert infinite[0]["drawn"]["cells"] == ["inf", "inf"]


def test_of_a_large_array_its_shape_its_corner_and_its_range_are_told():
    source = "import numpy as np\ndef solve(z):\n    z = np.arange(6000.0).reshape(2, 60, 50)\n    return 0\n"
    (large,) = [value for value in walked(source)["values"] if "range" in value]
    assert large["range"] == "from 0.0 to 5999.0"
    assert large["drawn"]["shape"] == large["shown"]["shape"] == [2, 60, 50]
    assert (large["drawn"]["rows"], large["drawn"]["columns"]) == (16, 12)


@pytest.mark.parametrize(
    "change",
    [
        {"steps": np.zeros((1, 6), np.int64)},
        {"steps": np.array([[9, 1, 0, 0, 0, -1]], np.int32)},
        {"steps": np.array([[0, 1, 5, 0, 0, -1]], np.int32)},
        {"steps": np.array([[0, 1, 0, 0, 0, 4]], np.int32)},
        {"changes": np.array([[0, 0, 99]], np.int32)},
        {"frames": np.array([[0, 1, 0]], np.int32)},
        {"names": [1]},
        {"values": [("part", 1)]},
        {"values": [("whole",)]},
        {"values": 3},
        {"printed": "x" * 10**6},
        {"leftOut": "nothing"},
        {"errors": None},
    ],
)
def test_a_forged_record_is_none(change):
    record = recorded("def solve(x):\n    return x\n", 1)
    walked("def solve(z):\n    return z\n")
    assert "steps" in told(record)
    assert told({**record, **change}) == {"message": "What it did could not be recorded."}
    assert told(17) == {"message": "What it did could not be recorded."}
