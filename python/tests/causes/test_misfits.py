"""A definition that the tests cannot call: what they call, what is there, and where."""

from support import package, verdict_of

TESTS = """
from ml_judge import Case
SAMPLES = [Case("one", y=[1], p=[0.5])]
HIDDEN = [Case("two", y=[0], p=[0.5], eps=0.1)]
"""
FUNCTION = package(
    TESTS,
    "def solve(y, p, eps=1e-15):\n    return 1.0",
    files={"starter.py": "def solve(y: list, p: list, eps: float = 1e-15) -> float:\n    raise"},
)
LAYER = """
class Layer:
    def __init__(self, p, rng=None):
        self.p = p
    def forward(self, x, training):
        return x
    def backward(self, grad):
        return grad
    def _private(self):
        return 1
"""
DRIVER = """
def drive(submission, p):
    layer = submission.Layer(p, None)
    return [float(layer.forward(p, True)), layer.backward(p)]
"""
CLASS = package(
    'from ml_judge import Case\nSAMPLES = [Case("one", p=1.0)]\nHIDDEN = [Case("two", p=2.0)]',
    LAYER,
    problem={"entryPoint": "Layer"},
    files={"driver.py": DRIVER},
)


def told(files, source):
    verdict, answer = verdict_of(files, source)
    assert verdict == "RTE", answer
    feedback = answer["feedback"]
    lines = [at["line"] for at in feedback["trace"]]
    return feedback["message"], feedback.get("hint"), lines


def test_a_function_with_other_parameters():
    message, hint, lines = told(FUNCTION, "import math\ndef solve(y: list):\n    return 1.0")
    assert "takes 1 positional argument" in message
    assert hint == "The tests call `solve(y, p, eps=1e-15)`; yours, at line 2, is `solve(y)`."
    assert lines == [2]
    _, hint, lines = told(FUNCTION, "def solve(y, p):\n    return 1.0")
    assert hint == "The tests call `solve(y, p, eps=1e-15)`; yours, at line 1, is `solve(y, p)`."


def test_other_type_errors_are_no_misfit():
    message, hint, lines = told(FUNCTION, "def solve(y, p):\n    return g(1)\ndef g(): pass")
    assert "g() takes 0" in message and hint is None and lines == [2]


def test_a_class_with_another_init():
    message, hint, lines = told(CLASS, LAYER.replace("p, rng=None", "p"))
    assert "Layer.__init__() takes 2" in message
    assert hint == "The tests make `Layer(p, rng=None)`; yours, at line 3, is `Layer(p)`."
    assert lines == [3]
    _, hint, lines = told(CLASS, "class Layer:\n    def forward(self, x, training): return x")
    assert hint == (
        "The tests make `Layer(p, rng=None)`; your class has no `__init__` that takes this. "
        "Your class has no method `backward(grad)`."
    )
    assert lines == [1]


def test_methods_that_are_missing_or_other():
    _, hint, lines = told(CLASS, LAYER.replace("backward", "back"))
    assert (hint, lines) == ("Your class has no method `backward(grad)`.", [2])
    source = LAYER.replace("backward", "back").replace("forward", "forth")
    _, hint, _ = told(CLASS, source)
    assert hint == "Your class has no method `forward(x, training)` and `backward(grad)`."
    _, hint, lines = told(CLASS, LAYER.replace("x, training", "x"))
    assert hint == "The tests call `forward(x, training)`; yours, at line 5, is `forward(x)`."
    assert lines == [5]
    _, hint, _ = told(CLASS, LAYER.replace("self, grad", "grad"))
    assert hint == "`backward`, at line 7, lacks `self` as its first parameter."
    _, hint, _ = told(CLASS, "def Layer(p, rng):\n    return 1")
    assert hint == "`Layer` is a class; yours, at line 1, is a function."


def test_what_the_driver_makes_of_a_value_is_told_as_before():
    _, hint, lines = told(CLASS, LAYER.replace("return x", "return None"))
    assert "using what your code returned" in hint and lines == []


def test_where_none_came_from():
    for source, hint in [
        ("def solve(y, p, eps=0):\n    y[0] + 1", "Is a `return` missing?"),
        (
            "def solve(y, p, eps=0):\n    try:\n        1 / 0\n    except:\n        return None",
            "line 4",
        ),
        ("def solve(y, p, eps=0):\n    try:\n        1 / 0\n    except Exception: pass", "line 4"),
        ("def solve(y, p, eps=0):\n    if y:\n        return\n    return 1.0", "Line 3 returns"),
        (
            "def other():\n    return None\ndef solve(y, p, eps=0):\n    other()",
            "Is a `return` missing?",
        ),
    ]:
        verdict, answer = verdict_of(FUNCTION, source)
        assert verdict == "WA" and hint in answer["feedback"]["hint"], answer
