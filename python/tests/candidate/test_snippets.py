"""Code that is no submission: what it shares, shows and is told."""

import sys

import pytest

from ml_judge.candidate import snippets
from ml_judge.candidate.entry import snippet
from ml_judge.values.decoder import decode


@pytest.fixture(autouse=True)
def fresh_names():
    # The harness is hidden from a snippet, and is the one that the other tests use.
    before = {
        name: sys.modules[name] for name in sys.modules if name[:8] in ("__main__", "ml_judge")
    }
    yield
    sys.modules.update(before)
    for name in list(vars(snippets._module)):
        if not name.startswith("__"):
            del vars(snippets._module)[name]


def test_what_one_defines_the_next_one_finds(capsys):
    assert snippets.run_snippet("x = 20\ndef double(y): return 2 * y", True) == {"kind": "loaded"}
    assert snippets.run_snippet("double(x) + 2", False) == {"kind": "loaded"}
    assert capsys.readouterr().out == "42\n"


@pytest.mark.parametrize(
    "source, printed",
    [
        ("1 + 1", "2\n"),
        ("'a'", "'a'\n"),
        ("None", ""),
        ("x = 1", ""),
        ("print('a')", "a\n"),
        ("", ""),
        ("if __name__ == '__main__':\n    print('main')", "main\n"),
    ],
)
def test_the_value_of_a_last_expression_is_shown(capsys, source, printed):
    assert snippets.run_snippet(source, False) == {"kind": "loaded"}
    assert capsys.readouterr().out == printed


def test_a_mistake_is_told_with_its_line():
    told = snippets.run_snippet("x = 1\n\ny = 1 / 0", False)
    assert told["type"] == "ZeroDivisionError"
    assert told["trace"][-1]["line"] == 3


def test_a_mistake_in_what_an_earlier_one_defines_is_told_where_it_is_called():
    snippets.run_snippet("def broken():\n\n\n    return 1 / 0", True)
    told = snippets.run_snippet("x = 1\nbroken()", False)
    assert [line["line"] for line in told["trace"]] == [2]


def test_what_does_not_compile_is_told_with_its_line():
    told = decode(snippet("x = 1\nx = (", 0))
    assert told["kind"] == "compile-error"
    assert told["line"] == 2


def test_the_same_code_draws_the_same_numbers(capsys):
    source = "import random, numpy as np\nprint(random.random(), np.random.rand())"
    snippets.run_snippet(source, False)
    sys.modules["__main__"] = None
    snippets.run_snippet(source, False)
    one, other = capsys.readouterr().out.splitlines()
    assert one == other
