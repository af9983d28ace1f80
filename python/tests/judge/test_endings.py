"""Tests of what a reader is told where no value came back."""

from support import package, verdict_of

from ml_judge.judge.endings import death, is_too_large, output_limit, size_hint

STACK = "RangeError: Maximum call stack size exceeded"
AT = {"line": 3, "text": "return f(f)", "function": "f"}
SUM = package(
    "from ml_judge import Case, generator\n"
    'SAMPLES = [Case("one", xs=[1]), Case("two", xs=[1, 2])]\nHIDDEN = [Case("none", xs=[])]\n'
    '@generator(sizes=(3,))\ndef drawn(rng, size):\n    return {"xs": [size]}',
    "def solve(xs):\n    return sum(xs)",
)


def raised(kind, message, text, line=2):
    trace = [{"line": line, "text": text}]
    return {"kind": "raised", "type": kind, "message": message, "trace": trace}


def test_a_full_stack_says_what_filled_it():
    for died in (STACK, "InternalError: too much recursion"):
        calling = {"isCompiling": False, "calls": 40, "at": AT}
        verdict, told = death(died, calling)
        assert verdict == "RTE" and told["trace"] == [AT] and "kept calling itself" in told["hint"]
        verdict, told = death(died, {**calling, "calls": 1})
        assert verdict == "RTE" and "thousands of levels" in told["hint"]
        assert death(died, None)[0] == "RTE"
        verdict, told = death(died, {"isCompiling": True, "calls": 0, "at": AT})
        assert verdict == "CE" and told["exceptionType"] == "SyntaxError"
        assert told["message"].startswith("Line 3: this is nested too deeply for the browser")
    verdict, told = death("RuntimeError: unreachable", {"isCompiling": False, "calls": 1, "at": AT})
    assert (verdict, told["trace"]) == ("RTE", [AT])
    assert told["message"] == "Python itself stopped: RuntimeError: unreachable"


def test_too_much_output_names_the_line():
    told = output_limit(raised("KeyboardInterrupt", "", "print(x)"))
    assert told["at"]["line"] == 2 and "at line 2: `print(x)`" in told["message"]
    for other in (None, {"kind": "returned"}, raised("ValueError", "", "print(x)")):
        assert "at" not in output_limit(other)


def test_only_what_needs_memory_is_too_large():
    fits = "cannot fit 'int' into an index-sized integer"
    for text in ("x = [0] * 10**10", "bytes(10**10)", "[] + [0] * n", "f(0) * [1] * 10**10"):
        assert is_too_large(raised("OverflowError", fits, text)), text
    for text in ("[] * 10**10", "x = 10**10 * []", '"" * n', "() * n", "y = '' * 10**10"):
        assert not is_too_large(raised("OverflowError", fits, text)), text
    dimension = "Maximum allowed dimension exceeded"
    assert is_too_large(raised("ValueError", dimension, "np.zeros((10, 10**10))"))
    assert not is_too_large(raised("ValueError", dimension, "np.zeros((0, 10**10))"))
    assert not is_too_large(raised("ValueError", "too short", "bytes(10**10)"))
    assert not is_too_large(raised("KeyError", fits, "bytes(10**10)"))


def test_sizes_of_32_bits_are_explained():
    long = "Python int too large to convert to C ssize_t"
    assert "32 bits" in size_hint(raised("OverflowError", long, "len(range(3 * 10**9))"))
    assert size_hint(raised("OverflowError", "math range error", "exp(999)")) is None
    assert size_hint(raised("KeyError", long, "x")) is None


def test_programs_that_want_too_much_get_their_own_kind():
    numpy = "import numpy as np\n"
    for line, verdict in (
        ("len(range(3 * 10**9))", "RTE"),
        ("[] * 10**10", "RTE"),
        ("np.zeros((0, 10**10))", "RTE"),
        ("xs[10**10]", "RTE"),
        ("[0] * 10**10", "MLE"),
        ("bytes(10**10)", "MLE"),
        ("np.arange(10**10)", "MLE"),
        ("np.zeros((10**6, 10**6))", "MLE"),
    ):
        got, answer = verdict_of(SUM, f"{numpy}def solve(xs):\n    {line}\n    return sum(xs)")
        assert got == verdict, (line, answer)
        if verdict == "RTE":
            assert "32 bits" in answer["feedback"]["hint"], (line, answer)


def test_a_value_nested_beyond_what_can_be_taken_apart_is_wrong():
    deep = "def solve(xs):\n    x = 0\n    for _ in range(100_000):\n        x = [x]\n    return x"
    got, answer = verdict_of(SUM, deep)
    assert got == "WA" and "nested too deeply" in answer["feedback"]["message"]
