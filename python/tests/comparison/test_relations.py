"""Relations compared: bags of rows, named columns, order only where it is asked for."""

import pytest

from ml_judge.comparison.comparison import compare
from ml_judge.comparison.relations import BEYOND, table_error
from ml_judge.values.codec import encode
from ml_judge.values.decoder import CorruptValue, decode
from ml_judge.values.table import Table


def table(columns, *rows, order=()):
    return Table(tuple(columns.split()), list(rows), (), tuple(order))


def told(got, expected, rtol=1e-9, atol=1e-9):
    report = compare(got, expected, rtol, atol)
    return None if report is None else (report.message, report.hint or "")


SAME = [
    (table("a b", (1, "x"), (2, "y")), table("a b", (2, "y"), (1, "x"))),
    (table("A b", (1, "x")), table("b a", ("x", 1))),
    (table("a", (1,), (1,)), table("a", (1.0,), (1,))),
    (table("a", (None,)), table("a", (None,))),
    (table("a b", (0.1 + 0.2, 1), (0.5, 1)), table("a b", (0.5, 1), (0.3, 1))),
    (table("a"), table("a")),
    (table("k v", (1, 2), (1, 1), (2, 0)), table("k v", (1, 1), (1, 2), (2, 0), order=["k"])),
]


@pytest.mark.parametrize("got, expected", SAME)
def test_relations_that_are_the_same(got, expected):
    assert told(got, expected) is None
    assert table_error(got, expected, 1e-9, 1e-9) <= 1


DIFFERENT = [
    (table("a", (1,), (1,)), table("a", (1,)), "1 row is not expected", "some come too often"),
    (table("a", (1,)), table("a", (1,), (1,)), "1 row of 2 is missing", "as often as they occur"),
    (table("a", ("1",)), table("a", (1,)), "1 row of 1 differs", "CAST"),
    (table("a b", (1, 0)), table("a b", (1, 0.5)), "1 row of 1 differs", "1.0 * a / b"),
    (table("a b", (1, 50.0)), table("a b", (1, 0.5)), "differs", "100 times"),
    (table("a b", (1, None)), table("a b", (1, 0)), "differs", "COALESCE"),
    (table("a b", (1, 1), (2, 2)), table("a b", (1, 1), (2, 2), (3, 0)), "missing", "LEFT"),
    (table("a b", (1, 1)), table("a b", (1, 1), (3, None)), "missing", "NULL in `b`"),
    (table("a b", ("x", 9)), table("a b", ("x", 9), ("y", 9)), "missing", "RANK"),
    (table("a c", (1, 2)), table("a b", (1, 2)), "missing `b`; not expected `c`", "AS"),
    (table("a a", (1, 2)), table("a b", (1, 2)), "Two columns", ""),
    (table("a b", (1, 2)), table("a", (1,)), "not expected `b`", "instead of `*`"),
    (table("a"), table("a", (1,)), "no row; 1 row is expected", ""),
    (table("a", (1,)), table("a"), "where none is expected", ""),
    (
        table("a", (2,), (1,)),
        table("a", (1,), (2,), order=["a"]),
        "not their order",
        "ASC and DESC",
    ),
    (
        table("a b", (1, 2), (1, 1), (2, 0)),
        table("a b", (1, 1), (1, 2), (2, 0), order=["a", "b"]),
        "row 1 is the first",
        "`b` decides",
    ),
]


@pytest.mark.parametrize("got, expected, message, hint", DIFFERENT)
def test_relations_that_differ_and_the_likely_cause(got, expected, message, hint):
    report = told(got, expected)
    assert report is not None
    assert message in report[0]
    assert hint in report[1]
    assert table_error(got, expected, 1e-9, 1e-9) > 1


KEYS = ["k", "m"]
# A pattern that is not there is not claimed.
NOT_SAID = [
    ((("x", 1, 2), ("y", 0, 3)), (("x", 0, 2), ("y", 0, 3)), "COUNT(*)"),
    ((("x", 1, 2),), (("x", 0, 2), ("x", 1, 2)), "LEFT"),
    ((("x", 1, 2),), (("x", 2, 2), ("x", 1, 2)), "RANK"),
    ((("y", 1, 2), ("x", 2, 2)), (("x", 1, 2), ("x", 2, 2)), "Only"),
    ((("x", 0, 3), ("x", 1, 9)), (("x", 0, 2), ("x", 1, 9)), "everywhere"),
    ((("x", 0, 0.666667),), (("x", 0, 2 / 3),), "join"),
]


@pytest.mark.parametrize("got, expected, words", NOT_SAID)
def test_no_cause_is_named_that_the_rows_speak_against(got, expected, words):
    report = told(table("k m n", *got), table("k m n", *expected, order=KEYS))
    assert report is not None
    assert words not in report[1]


def test_what_is_named_of_columns_that_the_order_does_not_name():
    expected = table("k m n", ("x", 0, 0), ("x", 1, 5), order=KEYS)
    assert "COUNT(*)" in told(table("k m n", ("x", 0, 1), ("x", 1, 5)), expected)[1]
    assert "LEFT" in told(table("k m n", ("x", 1, 5)), expected)[1]
    rounded = told(table("a b", (1, 0.666667)), table("a b", (1, 2 / 3)))
    assert rounded is not None and "leave ROUND out" in rounded[1]


def test_fractions_are_compared_with_the_tolerance():
    expected = table("a b", (1, 0.5), (1, 0.25))
    got = table("a b", (1, 0.25 + 1e-12), (1, 0.5))
    assert told(got, expected) is None
    assert 0 < table_error(got, expected, 1e-9, 1e-9) < 1
    assert 1 < table_error(table("a b", (1, 0.25), (1, 0.6)), expected, 1e-9, 1e-9) < BEYOND


def test_rows_that_belong_together_are_drawn_together():
    report = compare(table("a b c", (1, 2, 3), (7, 7, 7)), table("a b c", (1, 2, 4)), 0, 0)
    rows = report.feedback(show_values=True)["rows"]
    assert [(row["mark"], row["cells"], row["wrong"]) for row in rows["rows"]] == [
        ("missing", ["1", "2", "4"], [2]),
        ("extra", ["1", "2", "3"], [2]),
        ("extra", ["7", "7", "7"], []),
    ]
    assert (rows["missing"], rows["extra"]) == (1, 2)
    assert "rows" not in report.feedback(show_values=False)


def test_tables_cross_the_codec():
    value = Table(("a", "b"), [(1, "x"), (None, b"y"), (2.5, "z")], ("INTEGER", "TEXT"), ("a",))
    back = decode(encode(value))
    assert back == value and back.order == ("a",)
    assert decode(encode(Table(("a",), []))) == Table(("a",), [])


@pytest.mark.parametrize(
    "parts",
    [
        (["a"], [], [], 2, [[1]]),
        (["a"], [], [], 1, [[[1]]]),
        (["a", "b"], [], [], 1, [[1]]),
        ([1], [], [], 1, [[1]]),
        ([], [], [], 5, []),
        (["a"], ["TEXT", "TEXT"], [], 0, [[]]),
        ["a"],
    ],
)
def test_forged_tables_are_refused(parts):
    with pytest.raises(CorruptValue):
        decode(bytes((0xA1,)) + b"R" + encode(parts)[1:])
