"""Tests of values as text: never slow, never long, whatever they are."""

import numpy as np
from support import is_quick, judge_all, package

from ml_judge.causes.argument_hints import for_arguments
from ml_judge.comparison.comparison import compare
from ml_judge.comparison.drawings import drawing
from ml_judge.comparison.reports import Report, shown
from ml_judge.judge import entry as judge
from ml_judge.judge.replies import read_reply
from ml_judge.values.bounded import array_text, brief, cut, full, holds_at_most
from ml_judge.values.codec import UnsupportedValue, encode
from ml_judge.values.decoder import decode

HUGE = 10**5000


def nested(depth, inside=1):
    for _ in range(depth):
        inside = [inside]
    return inside


LARGE = {
    "dict_of_integers": {HUGE + i: HUGE for i in range(500)},
    "key": {HUGE: 1.0},
    "set": set(range(500_000)),
    "strings": ["x" * 5_000_000] * 3,
    "string": "\ud800" * 5_000_000,
    "numpy_string": np.str_("ab" * 2_000_000),
    "bytes": b"ab" * 2_000_000,
    "integers": [HUGE] * 1000,
    "wide": list(range(500_000)),
    "rows": [[0.1] * 400 for _ in range(400)],
    "deep": nested(99, [0.5] * 100_000),
    "tuples": {(i,) * 1000: (0,) * 1000 for i in range(200)},
    "many_axes": np.zeros((2,) * 22, np.int8),
    "ten_axes": np.zeros((4,) * 10),
    "six_axes": np.zeros((9,) * 6),
    "ones": np.zeros((1,) * 64),
    "short_axes": np.zeros((3,) * 9, complex),
    "texts": np.array(["a" * 40_000] * 100),
    "many_texts": np.array(["a" * 30] * 100_000),
    "nothing": np.zeros((0, 10**6)),
    "arrays": [np.full((20, 20), 1 / 3)] * 300,
}


def test_whatever_is_shown_is_short_and_quick():
    for name, value in LARGE.items():
        told = shown(value)
        assert len(told["text"]) < 2100, name
        assert is_quick(lambda v=value: shown(v)), name
        assert len(brief(value)) <= 40, name
        assert is_quick(lambda v=value: brief(v)), name


def test_what_is_short_is_told_as_python_does():
    values = [1, -1.5, "a  b", b"x", None, True, [1, [2, (3,)]], (), {1: {2}}, set()]
    nests = [nested(90), list(range(400)), [np.float64(0.1)], {"a": np.arange(3)}]
    for value in [*values, frozenset({1}), *nests]:
        assert full(value) == repr(value)
    assert full(np.array([0.1])) == "array([0.1])"


def test_of_what_is_long_both_ends_are_told():
    assert full(list(range(1000))).startswith("[0, 1, 2,")
    assert full(list(range(1000))).endswith(", 998, 999]")
    assert "… 900 more …" in full(list(range(1000)))
    assert full({i: i for i in range(5000)}).endswith("more …}")
    assert full(frozenset(range(1000))).startswith("frozenset({")
    assert full(HUGE) == f"{hex(HUGE)[:43]}… (an integer of 16,610 bits)"
    assert "left out" in full("a" * 50_000)
    assert cut("x" * 5000).count("characters") == 1


def test_of_many_axes_the_first_slice_is_told():
    text = array_text(LARGE["many_axes"])
    assert text.endswith("(the first of 1,048,576 such slices)")
    assert array_text(np.zeros((2, 2, 2))) == repr(np.zeros((2, 2, 2)))
    assert "…" not in array_text(np.zeros((9, 9, 9, 9)))
    assert array_text(LARGE["texts"]).endswith("(its texts cut at 40 characters)")


def test_a_wrong_key_may_be_an_integer_that_python_does_not_print():
    report = compare({"a": 1.0, HUGE: 1.0}, {"a": 1.0}, 0.0, 0.0)
    assert report is not None and "an integer of 16,610 bits" in report.message
    assert len(report.message) < 200
    # The same key on both sides, with another value; and one of another type.
    assert compare({HUGE: 1}, {HUGE: 2}, 0.0, 0.0).path
    assert compare({HUGE: 1}, {str(1): 2}, 0.0, 0.0).hint is None
    keys = {(0,) * 500_000: 1}
    assert is_quick(lambda: compare(keys, {"a": 1}, 0.0, 0.0))


def test_two_million_wrong_keys_are_told_at_once():
    got = dict.fromkeys(range(500_000))
    assert compare(got, {"a": 1}, 0.0, 0.0).message.endswith("and 499,996 more.")
    assert is_quick(lambda: compare(got, {"a": 1}, 0.0, 0.0))


def test_drawings_tell_no_long_key_and_no_long_cell():
    for one, other in (({"a": 1, HUGE: 2}, {"a": 1, HUGE: 3}), (["😀" * 99, 1], ["x", HUGE])):
        told = drawing(one, other, 0.0, 0.0)
        cells = [*told["got"]["cells"], *told["expected"]["cells"], *told["got"].get("labels", [])]
        assert all(len(cell) <= 48 for cell in cells)


def test_the_path_to_what_is_not_carried_may_hold_such_a_key():
    try:
        encode({HUGE: object()})
    except UnsupportedValue as error:
        assert error.path == "[…]"
    else:
        raise AssertionError("an object was carried")


def test_a_forged_line_that_cannot_be_printed_is_no_reply():
    fields = {"kind": "compile-error", "message": "no", "column": 1, "text": ""}
    assert read_reply(encode({**fields, "line": 1}))["line"] == 1
    for line in (HUGE, -HUGE, 0, -1, 2**31):
        assert read_reply(encode({**fields, "line": line})) is None
        assert read_reply(encode({**fields, "line": 1, "column": line})) is None


def test_integers_come_back_as_they_were_or_are_told_apart():
    for value in (HUGE, -HUGE, 2**65535, -(2**65535), [HUGE], {HUGE: HUGE}, {HUGE}):
        assert decode(encode(value)) == value


def test_odd_answers_are_wrong_and_never_the_judges_fault():
    files = package(
        "from ml_judge import Case, generator\n"
        'SAMPLES = [Case("one", x=1), Case("two", x=2)]\nHIDDEN = [Case("three", x=3)]\n'
        '@generator(sizes=(1,))\ndef drawn(rng, size):\n    return {"x": size}',
        'def solve(x):\n    return {"a": 1.0, "b": 2.0}',
    )
    odd = (
        '{"a": 1.0, "b": 2.0, 10**5000: 1.0}',
        '{"a": 1.0, "b": 10**5000}',
        '{"a": 1.0, "b": np.zeros((2,) * 22, np.int8)}',
        "np.zeros((2,) * 22, np.int8)",
        '{"a": 1.0, ("b",) * 100_000: 2.0}',
        '{"a": 1.0, "b": {10**5000: object()}}',
        '{"a": 1.0, "\\ud800" * 1_000_000: 2.0}',
        'np.zeros(3, [("a", int)])',
        "np.array([None, 10**5000], object)",
    )
    head = "import numpy as np\ndef solve(x):\n"
    for value in odd:
        _, verdict, answer, _ = judge_all(files, f"{head}    return {value}", "sample")[-1]
        assert verdict == "WA", (value, answer)
        assert len(answer["feedback"]["message"]) < 300, value
    assert "null" in judge.diagnose(0)


def test_items_are_counted_no_further_than_a_limit():
    for value in ([0.5] * 300, [[1, 2]] * 100, {"a": [0] * 300}, [np.zeros(300)], [(1, {2})] * 100):
        assert holds_at_most(value, 400)
        assert not holds_at_most(value, 250)
    assert holds_at_most([], 0) and holds_at_most([[]], 1)
    long = [0.5] * 1_000_000
    assert is_quick(lambda: compare(long, [0.5], 0.0, 0.0))
    assert is_quick(lambda: for_arguments(Report("", expected=[0.5, 1.0], got=long), {}, 0, 0))
