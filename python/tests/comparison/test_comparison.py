import math

import numpy as np
from support import raises

from ml_judge.comparison.comparison import compare, compare_structure

INF, NAN = float("inf"), float("nan")
# got, expected, what the message must hold; None where it is right
TABLE = [
    (1, 1, None),
    (np.int64(1), 1, None),
    (1, np.int8(1), None),
    (2, 1, "differs"),
    (10**400 + 1, 10**400, "differs"),
    (True, 1, "a bool, expected an int"),
    (1, True, "an int, expected a bool"),
    (np.bool_(True), True, None),
    (1.0, 1, "a float, expected an int"),
    (1, 1.0, None),
    (2, 1.0, "differs"),
    (10**400, 1.0, "differs"),
    (np.float32(1), 1.0, None),
    (1.0005, 1.0, None),
    (1.002, 1.0, "differs"),
    (NAN, NAN, None),
    (NAN, 1.0, "is NaN"),
    (1.0, NAN, "differs"),
    (INF, INF, None),
    (-INF, INF, "differs"),
    (1e308, INF, "differs"),
    (INF, 1e308, "infinite"),
    (-1e308, 1e308, "differs"),
    (-0.0, 0.0, None),
    (1j, 1j, None),
    (1.0, 1 + 0j, None),
    (2j, 1j, "differs"),
    (None, None, None),
    (None, 1, "This is None"),
    (0, None, "expected None"),
    ("a", "a", None),
    (np.str_("a"), "a", None),
    ("a", "b", "differs"),
    ("1", 1, "a str, expected an int"),
    (b"a", "a", "a bytes, expected a str"),
    ([1, 2], [1, 2], None),
    ((1, 2), [1, 2], None),
    ([1], [1, 2], "Wrong length: 1, expected 2"),
    ([1, 3], [1, 2], "differs"),
    (np.array([1, 2]), [1, 2], "an array, expected a list"),
    ([1, 2], np.array([1, 2]), "a list, expected an array"),
    (1.0, np.array([1.0]), "a float, expected an array"),
    (np.array(1.0), 1.0, "a 0-d array, expected a float"),
    (1.0, np.array(1.0), None),
    ({"a": 1}, {"a": 1}, None),
    ({"b": 2, "a": 1}, {"a": 1, "b": 2}, None),
    ({np.int64(1): 1.0}, {1: 1.0}, None),
    ({}, {"a": 1}, "missing 'a'"),
    ({"a": 1, "b": 2}, {"a": 1}, "not expected 'b'"),
    ({"a": 2}, {"a": 1}, "differs"),
    ([("a", 1)], {"a": 1}, "a list, expected a dict"),
    ({1, 2}, {1, 2}, None),
    (frozenset({np.int64(1)}), {1}, None),
    ({1, 3}, {1, 2}, "1 missing, 1 not expected"),
    (np.array([1.0, 2.0]), np.array([1.0, 2.0]), None),
    (np.float32([1, 2]), np.array([1.0, 2.0]), None),
    (np.array([1, 2]), np.array([1.0, 2.0]), "Wrong dtype: int"),
    (np.array([1.0, 2.0]), np.array([1, 2]), "Wrong dtype"),
    (np.array([True]), np.array([1]), "Wrong dtype"),
    (np.uint8([1]), np.array([1]), None),
    (np.uint64([2**63]), np.array([-(2**63)]), "differ"),
    (np.array([[1.0]]), np.array([1.0]), "Wrong shape: (1, 1), expected (1,)"),
    (np.array([1.0, 1.0]), np.array([[1.0, 1.0], [1.0, 1.0]]), "Wrong shape"),
    (np.zeros((0, 3)), np.zeros((0, 3)), None),
    (np.zeros((0, 3)), np.zeros((3, 0)), "Wrong shape"),
    (np.zeros(0, int), np.zeros(0), "Wrong dtype"),
    (np.array([1.0, NAN]), np.array([1.0, NAN]), None),
    (np.array([NAN, 1.0]), np.array([1.0, NAN]), "2 of 2 elements differ"),
    (np.array([INF]), np.array([-INF]), "differs"),
    (np.array([1e308, 0.0]), np.array([-1e308, 0.0]), "1 of 2 elements differ"),
    (np.array(["a", "b"]), np.array(["a", "b"], dtype="U9"), None),
    (np.array(["a", "c"]), np.array(["a", "b"]), "1 of 2 elements differ"),
    (np.array([1j]), np.array([1j]), None),
    ({"a": [1, (2.0, {"b": np.zeros(2)})]}, {"a": [1, (2, {"b": np.ones(2)})]}, "expected an int"),
]


def test_the_table():
    for got, expected, part in TABLE:
        report = compare(got, expected, 1e-3, 0.0)
        where = f"got {got!r}, expected {expected!r}"
        if part is None:
            assert report is None, f"{where}: {report}"
        else:
            assert report is not None, where
            assert part in report.message, f"{where}: {report.message}"


def test_structure_alone():
    for got, expected, part in TABLE:
        report = compare_structure(got, expected)
        if part is None:
            assert report is None, (got, expected)
        elif part.startswith(("Wrong", "a ", "missing", "not expected", "an ")):
            assert report is not None, (got, expected)
    assert compare_structure([1.0, np.zeros(3)], [2.0, np.ones(3)]) is None


def test_a_path_leads_to_the_difference():
    expected = {"a": [1, {"b": np.ones((2, 2))}]}
    got = {"a": [1, {"b": np.array([[1.0, 1.0], [1.0, 3.0]])}]}
    report = compare(got, expected, 0.0, 0.0)
    assert report.path == "['a'][1]['b']"
    assert report.index == (1, 1)
    assert report.max_abs_error == 2.0 and report.max_rel_error == 2.0
    assert report.got is got["a"][1]["b"]


def test_the_worst_element_is_named():
    report = compare(np.array([1.0, 5.0, 9.0]), np.array([1.0, 2.0, 3.0]), 0.0, 0.0)
    assert report.index == (2,)
    report = compare(np.array([100.0, NAN, 9.0]), np.array([1.0, 2.0, 3.0]), 0.0, 0.0)
    assert report.index == (1,)


def test_tolerance_is_that_of_numpy():
    for rtol, atol in [(1e-3, 0.0), (0.0, 1e-3), (1e-2, 1e-2)]:
        for expected in (1.0, -250.0, 1e-8):
            bound = atol + rtol * abs(expected)
            assert compare(expected + 0.99 * bound, expected, rtol, atol) is None
            assert compare(expected + 1.01 * bound, expected, rtol, atol) is not None


def test_random_pairs_agree_with_assert_allclose():
    rng = np.random.default_rng(1)
    special = np.array([0.0, -0.0, INF, -INF, NAN, 1e308, -1e308, 5e-324])
    agreed = 0
    for _ in range(600):
        shape = tuple(rng.integers(0, 4, rng.integers(0, 3)))
        expected = np.asarray(rng.normal(size=shape) * 10.0 ** rng.integers(-3, 4))
        got = np.asarray(
            expected * (1 + rng.choice([0, 1e-9, 1e-4, 1e-2]) * rng.normal(size=shape))
        )
        for array in (expected, got):
            if array.size and rng.random() < 0.3:
                array[tuple(rng.integers(0, n) for n in shape)] = rng.choice(special)
        rtol, atol = rng.choice([0, 1e-7, 1e-3]), rng.choice([0, 1e-6, 1e-2])
        try:
            with np.errstate(all="ignore"):
                np.testing.assert_allclose(got, expected, rtol=rtol, atol=atol, strict=True)
            right = True
        except AssertionError:
            right = False
        got = got if shape else got.item()
        assert (compare(got, expected, rtol, atol) is None) == right, (got, expected, rtol, atol)
        agreed += 1
    assert agreed == 600


def test_no_message_holds_an_expected_value():
    secret = 987654.25
    for expected in (
        secret,
        [secret],
        {"a": secret},
        np.array([secret, 1.0]),
        int(secret),
        "987654",
    ):
        for got in (1.0, [1.0], {"a": 1.0}, np.array([1.0, 2.0]), 1, "x", None):
            report = compare(got, expected, 0.0, 0.0)
            assert "987654" not in report.message + str(report.hint), report
            assert "987654" not in str(report.feedback(show_values=False))


def test_feedback_is_finite_json():
    import json

    for got, expected in [(INF, 1.0), (NAN, 1.0), (np.array([INF, 2.0]), np.ones(2)), (0.0, NAN)]:
        told = compare(got, expected, 0.0, 0.0).feedback(show_values=True)
        json.dumps(told, allow_nan=False)
        assert told["expected"]["text"] and not math.isinf(told.get("maxAbsError", 0))


def test_expecting_an_exception_fails_where_there_is_none():
    with raises(AssertionError, "was not raised"):
        with raises(ValueError):
            pass
