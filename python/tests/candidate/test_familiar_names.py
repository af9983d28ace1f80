"""Names that are not there, and what Python cannot do in a browser: what to write instead."""

import sys

from support import load

from ml_judge.candidate import calls
from ml_judge.candidate.browser_limits import browser_limit, missing_standard_module
from ml_judge.values.codec import encode
from ml_judge.values.decoder import decode


def told(body, head="import numpy as np\n"):
    lines = "\n".join(f"    {line}" for line in body.split("\n"))
    reply = decode(load(f"{head}def solve():\n{lines}"))
    if reply["kind"] == "loaded":
        reply = decode(calls.call(encode(((), {}))))
    assert reply["kind"] == "raised", reply
    return reply


def test_what_is_not_imported_is_named_with_its_import():
    for body, name, part in [
        ("p = 1\nreturn np.zeros(3)", "np", "`np` is not imported: add `import numpy as np`"),
        ("return math.pi", "math", "add `import math` at the top"),
        ("return Counter()", "Counter", "add `from collections import Counter`"),
        ("return sqrt(2)", "sqrt", "write `np.sqrt` or `math.sqrt`"),
        ("return [null]", "null", "Python writes `None`"),
    ]:
        reply = told(body, "")
        assert reply["message"] == f"name '{name}' is not defined", reply
        assert part in reply["hint"], reply


def test_another_unknown_name_keeps_what_python_says():
    reply = told("total = 1\nreturn totl")
    assert reply["hint"] is None and "Did you mean: 'total'?" in reply["message"]


def test_names_of_older_numpy_are_told_with_the_new_ones():
    for body, part in [
        ("np.trapz([1, 2])", "NumPy 2 has no `np.trapz`: write `np.trapezoid`."),
        ("np.product([1])", "`np.prod`"),
        ("np.float(1)", "`float`, or `np.float64`"),
        ("np.int(1)", "`int`, or `np.int64`"),
        ("np.NaN", "`np.nan`"),
        ("np.Inf", "`np.inf`"),
        ("np.asfarray([1])", "`np.asarray(…, dtype=float)`"),
        ("np.ones(3).ptp()", "`np.ptp(x)`"),
        ("np.ones(3).append(1)", "An array does not grow"),
        ("np.random.default_rng(1).randint(3)", "`rng.integers(low, high)`"),
        ("np.random.integers(3)", "a method of a generator"),
        ("np.relu(3)", "write `np.maximum(x, 0)`"),
    ]:
        name = body.split("(")[0].split(".")[-1]
        # A NumPy of an older Python has some of them still.
        if sys.platform == "emscripten" or name not in ("trapz", "product", "ptp", "asfarray"):
            reply = told(body)
            assert reply["type"] == "AttributeError" and part in reply["hint"], reply
            assert "Did you mean" not in reply["message"] and "\n" not in reply["message"], reply


def test_other_attributes_keep_what_python_says():
    assert told("np.zeroes(3)")["hint"] is None
    assert "Did you mean" in told("[].apend(3)")["message"]


def test_what_a_browser_does_not_do_is_said():
    for error, part in [
        (RuntimeError("can't start new thread"), "one thread"),
        (NotImplementedError("This Python build lacks multiprocessing.synchronize"), "processes"),
        (OSError("[Errno 29] I/O error"), "no keyboard input"),
        (EOFError("EOF when reading a line"), "no keyboard input"),
        (OSError("[Errno 138] emscripten does not support processes."), "no other programs"),
        (OSError("<urlopen error [Errno 23] Host is unreachable>"), "no network"),
        (FileNotFoundError("[Errno 44] No such file or directory: 'data.csv'"), "No files"),
        (OverflowError("Python int too large to convert to C ssize_t"), "32 bits"),
        (OverflowError("Python int too large to convert to C long"), "`np.int64`"),
        (IndexError("cannot fit 'int' into an index-sized integer"), "32 bits"),
        (IndexError("list index out of range"), None),
        (RuntimeError("something else"), None),
        (OverflowError("math range error"), None),
    ]:
        hint = browser_limit(error, str(error))
        assert (hint is None) if part is None else part in hint, (error, hint)
    for name, part in [
        ("_multiprocessing", "processes"),
        ("tkinter", "draw figures with matplotlib"),
        ("distutils", "no longer part of Python"),
        ("resource", "not of Python in a browser"),
    ]:
        assert part in missing_standard_module(name), name
    assert missing_standard_module("torch") is None


def test_the_browser_itself_is_asked():
    if sys.platform != "emscripten":
        return
    for body, part in [
        ("from concurrent.futures import ProcessPoolExecutor\nProcessPoolExecutor()", "processes"),
        ("import multiprocessing\nmultiprocessing.Pool(2)", "processes"),
        ("import threading\nthreading.Thread(target=abs).start()", "one thread"),
        ("import subprocess\nsubprocess.run(['ls'])", "no other programs"),
        ("import tkinter", "draw figures with matplotlib"),
        (
            "import zoneinfo\nzoneinfo.reset_tzpath(())\nzoneinfo.ZoneInfo('Etc/GMT')",
            "table of time zones",
        ),
        ("open('data.csv')", "No files are here"),
        ("len(range(3 * 10**9))", "32 bits"),
        ("np.int32(3 * 10**9)", "`np.int64`"),
    ]:
        reply = told(body)
        assert reply["hint"] is not None and part in reply["hint"], reply
        assert "pyodide" not in reply["message"], reply


def test_what_is_not_written_is_told_from_what_a_library_lacks():
    assert "not written this yet" in told("raise NotImplementedError")["hint"]
    assert told("from numbers import Number\nimport io\nio.IOBase().fileno()")["hint"] is None
