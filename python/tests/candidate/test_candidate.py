import contextlib
import io
import sys

import numpy as np
from support import load, raises

from ml_judge.candidate import calls
from ml_judge.candidate.submission import CompileError, compile_source
from ml_judge.values.codec import encode
from ml_judge.values.decoder import decode


def call(*positional, **keywords):
    return decode(calls.call(encode((positional, keywords))))


def loaded(source, **options):
    reply = decode(load(source, **options))
    assert reply == {"kind": "loaded"}, reply


def raised(source, *positional):
    loaded(source)
    reply = call(*positional)
    assert reply["kind"] == "raised", reply
    return reply


def test_a_value_comes_back_with_unchanged_arguments():
    loaded("def solve(xs, scale=1):\n    return [x * scale for x in xs]")
    reply = call([1, 2], scale=3)
    assert reply["kind"] == "returned" and reply["arguments"] is None
    assert decode(reply["value"]) == [3, 6]


def test_changed_arguments_come_back():
    loaded("def solve(xs):\n    xs.append(1)")
    assert decode(call([])["arguments"]) == (([1],), {})
    loaded("def solve(xs):\n    xs.append(len)")
    assert call([])["arguments"] == b""


def test_source_is_taken_as_editors_save_it():
    loaded("\ufeffdef solve():\r\n    return 1\r\n")
    assert decode(call()["value"]) == 1
    loaded("def solve():\r    return 2")
    assert decode(call()["value"]) == 2


def test_source_that_gives_no_entry_point():
    for source, part, line in [
        ("def solve(xs) return 1", "expected ':'", 1),
        ("x = 1\ndef solve(:\n  pass", "", 2),
        ("def solve():\nreturn 1", "expected an indented block", 2),
        ("x = 'a\0b'", "NUL", 1),
        ("x = 1\ny = '\ud800'", "half of a character", 2),
        ("x = 1\n" * 20_000, "at most 65,536", None),
        ("x = " + "(" * 500 + ")" * 500, "", None),
        ("def solver(): pass", "Did you mean `solver`?", None),
        ("def nothing_like_it(): pass", "does not define `solve`.", None),
        ("", "does not define `solve`.", None),
        ("solve = 3", "is an int, not a function", None),
    ]:
        reply = decode(load(source))
        assert reply["kind"] == "compile-error", (source[:40], reply)
        assert part in reply["message"], reply
        if line is not None:
            assert reply["line"] == line, reply


def test_the_compiler_gives_up_in_words():
    for source in ("x = " + "-" * 30_000 + "1", "if 1:\n" + " " * 101 + "x"):
        with raises(CompileError):
            compile_source(source + "\n\n(", "solution.py")


def test_loading_may_raise():
    reply = decode(load("import sys\nsys.exit(3)"))
    assert (reply["kind"], reply["type"], reply["message"]) == ("raised", "SystemExit", "3")
    assert reply["trace"] == [
        {"line": 2, "text": "sys.exit(3)", "function": "<module>", "column": 1}
    ]


def test_a_trace_holds_the_candidates_own_lines():
    source = """import json

def inner(text):
    é = 1; return json.loads(text)

def solve(text):
    return inner(text)
"""
    reply = raised(source, "{")
    assert reply["type"] == "JSONDecodeError" and reply["own"] and not reply["memory"]
    lines = [(line["line"], line["function"]) for line in reply["trace"]]
    assert lines == [(7, "solve"), (4, "inner")]
    assert reply["trace"][1]["column"] == 19
    assert reply["trace"][1]["text"] == "é = 1; return json.loads(text)"


def test_a_recursion_is_told_in_a_few_lines():
    reply = raised("def f(n):\n    return f(n + 1)\ndef solve():\n    return f(0)")
    assert reply["type"] == "RecursionError" and "recursion" in reply["hint"]
    assert [line["line"] for line in reply["trace"]] == [4, 2]
    lines = "\n".join(f"def f{i}(n):\n    return f{(i + 1) % 40}(n)" for i in range(40))
    reply = raised(f"{lines}\ndef solve():\n    return f0(0)")
    assert len(reply["trace"]) == 12 and reply["trace"][0]["function"] == "solve"


def test_a_raise_is_told_from_running_out():
    assert raised("def solve():\n    raise MemoryError")["explicit"]
    reply = raised("import sys\ndef solve():\n    return [0] * (sys.maxsize // 2)")
    assert reply["memory"] and not reply["explicit"]
    reply = raised("import numpy as np\ndef solve():\n    return np.ones(1 << 60)")
    assert reply["memory"] or "too big" in reply["message"] or "Maximum" in reply["message"]
    assert not reply["explicit"]
    again = """import sys
def solve():
    try:
        return [0] * (sys.maxsize // 2)
    except MemoryError:
        raise
"""
    assert not raised(again)["explicit"]


def test_hints_beside_exceptions():
    arrays = np.ones((5, 3)), np.ones(4, np.float32)
    for source, arguments, part in [
        ("def solve(X, w):\n    return X @ w", arrays, "X is float64 (5, 3), w is float32 (4,)"),
        ("def solve(X, w):\n    return X + w  # X", arrays, "X is float64 (5, 3), w is float32"),
        ("def solve(X, w):\n    return w.reshape(3, 3)", arrays, "w is float32 (4,)"),
        ("import torch", (), "torch is not available here; you may import NumPy"),
        ("def solve():\n    import torch.nn", (), "torch is not available here"),
        ("def solve():\n    raise NotImplementedError", (), "not written this yet"),
        ("def solve():\n    raise EOFError(input)", (), None),
        ("def solve(X):\n    return X[9]", ([1],), None),
    ]:
        reply = decode(load(source))
        if reply["kind"] == "loaded":
            reply = call(*arguments)
        hint = reply["hint"]
        assert hint is None if part is None else part in hint, (source, reply)


def test_python_own_suggestions_are_kept():
    reply = raised("def solve():\n    values = [1]\n    return valuse")
    # Before 3.12 only the interpreter's own printer knew them.
    assert sys.version_info < (3, 12) or "Did you mean: 'values'?" in reply["message"], reply
    reply = raised("def solve():\n    return [].appendd(1)")
    assert sys.version_info < (3, 12) or "Did you mean" in reply["message"], reply


def test_hostile_exceptions_are_only_named():
    reply = raised("""class E(BaseException):
    def __str__(self): raise E()
    __repr__ = __getattribute__ = __str__
def solve():
    raise E()""")
    assert (reply["type"], reply["message"]) == ("E", "")
    assert reply["trace"][0]["line"] == 5
    reply = raised("def solve():\n    raise ValueError('x' * 10**6)")
    assert len(reply["message"]) < 1100
    for name in ("KeyboardInterrupt", "GeneratorExit", "SystemExit", "StopIteration"):
        assert raised(f"def solve():\n    raise {name}")["type"] == name


def test_what_belongs_to_an_exception_is_told_with_it():
    handling = """def solve(kind):
    try:
        int("x")
    except ValueError as error:
        error.add_note("of the first row")
        if kind == 0:
            raise
        if kind == 1:
            raise RuntimeError("outer") from error
        if kind == 2:
            raise RuntimeError("outer")
        raise RuntimeError("outer") from None
"""
    first = "invalid literal for int() with base 10: 'x'"
    for kind, lines in [
        (0, [first, "of the first row"]),
        (1, ["outer", f"It came of ValueError (line 3): {first}"]),
        (2, ["outer", f"It was raised while handling ValueError (line 3): {first}"]),
        (3, ["outer"]),
    ]:
        assert raised(handling, kind)["message"].split("\n") == lines
    group = 'def solve():\n    raise ExceptionGroup("two", [ValueError("a"), KeyError("b")])'
    assert raised(group)["message"].split("\n") == [
        "two (2 sub-exceptions)",
        "In the group: ValueError: a",
        "In the group: KeyError: 'b'",
    ]


def test_an_async_function_is_told_without_a_line_of_ours():
    loaded("async def solve():\n    return 1")
    printed = io.StringIO()
    with contextlib.redirect_stderr(printed):
        reply = call()
    assert reply["kind"] == "unsupported" and "not `async def`" in reply["message"], reply
    assert printed.getvalue() == ""


def test_values_outside_the_codec_are_told():
    loaded("def solve(kind):\n    return [1, (n for n in ())] if kind else [0] * 20_000_000")
    reply = call(1)
    assert (reply["kind"], reply["path"]) == ("unsupported", "[1]")
    assert call(0)["kind"] == "too-large"


def test_a_driver_uses_the_submission():
    driver = "def drive(submission, x):\n    return submission.Layer(x).twice()['y']"
    loaded(
        "class Layer:\n    def __init__(self, x): self.x = x\n    def twice(self): return 3",
        entry_point="Layer",
        driver=driver,
    )
    reply = call(x=2)
    assert reply["kind"] == "raised" and not reply["own"] and reply["trace"] == []


def test_the_harness_is_out_of_sight():
    loaded("""import sys
def solve():
    return [name for name in sys.modules if name.startswith("ml_judge")]""")
    assert decode(call()["value"]) == [] or "ml_judge" in sys.modules


def test_random_state_comes_from_the_seed():
    source = """import random
import numpy as np
def solve():
    return [random.random(), np.random.rand()]"""
    loaded(source)
    first = call()["value"]
    loaded(source)
    assert call()["value"] == first


def test_a_submission_may_be_a_module_like_any_other():
    loaded("""from __future__ import annotations
import dataclasses, inspect
@dataclasses.dataclass
class P:
    x: int
def solve():
    return [dataclasses.asdict(P(1)), inspect.getsource(P)[:10], __name__]""")
    assert decode(call()["value"]) == [{"x": 1}, "@dataclass", "solution"]


def test_tracing_ends_with_the_call():
    loaded("""import sys
def hook(frame, event, arg):
    if frame.f_code.co_name != 'solve': raise ValueError
def solve():
    sys.setprofile(hook)
    return 1""")
    call()
    assert sys.getprofile() is None
