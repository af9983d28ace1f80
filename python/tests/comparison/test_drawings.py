import json

import numpy as np

from ml_judge.comparison.comparison import compare
from ml_judge.comparison.drawings import draw
from ml_judge.comparison.reports import Report

X = np.arange(6.0).reshape(2, 3)


def drawn(got, expected, rtol=1e-9, atol=1e-12, judged=True):
    told = draw(compare(got, expected, rtol, atol), rtol, atol, judged=judged)
    return told and json.loads(json.dumps(told, allow_nan=False))


def test_an_array_is_drawn_with_its_worst_cell():
    got = X.copy()
    got[0, 1] += 1e-4
    got[1, 2] += 0.1
    told = drawn(got, X)
    assert told["expected"]["cells"] == ["0.0", "1.0", "2.0", "3.0", "4.0", "5.0"]
    assert told["got"]["cells"][1] == "1.0001"
    assert (told["levels"], told["wrong"], told["worst"]) == ("010004", 2, [1, 2])
    assert (told["got"]["type"], told["got"]["shape"]) == ("float64", [2, 3])


def test_what_is_within_the_tolerance_is_not_marked():
    assert drawn(X + [[0, 1e-13, 0], [0, 0, 1]], X)["levels"] == "000004"


def test_nan_and_infinities_are_worst():
    got = X.copy()
    got[0, 2], got[1, 0], got[1, 1] = 100, np.nan, -np.inf
    told = drawn(got, np.where(X == 4, np.inf, X))
    assert told["levels"] == "004440" and told["worst"] == [1, 0]
    assert told["got"]["cells"] == ["0.0", "1.0", "100.0", "nan", "-inf", "5.0"]


def test_a_large_array_is_cut_around_its_worst_cell():
    got = np.zeros((3, 100, 90))
    got[2, 70, 89] = 1
    got[0, 0, 0] = 0.5
    told = drawn(got, np.zeros((3, 100, 90)))
    picture = told["got"]
    assert (picture["at"], picture["top"], picture["left"]) == ([2], 54, 58)
    assert (picture["rows"], picture["columns"], len(picture["cells"])) == (32, 32, 1024)
    assert told["levels"].index("4") == (70 - 54) * 32 + 31
    assert told["wrong"] == 2 and told["levels"].count("0") == 1023
    assert len(json.dumps(drawn(np.pi * np.ones((99, 99)), np.e * np.ones((99, 99))))) < 60_000


def test_shapes_that_differ_are_drawn_unmarked():
    told = drawn(X.T, X)
    assert told["got"]["shape"] == [3, 2] and told["expected"]["shape"] == [2, 3]
    assert "levels" not in told and "worst" not in told
    told = drawn([1, 2], [1, 2, 3])
    assert told["got"]["rows"] == 2 and told["expected"]["rows"] == 3


def test_another_dtype_marks_only_values_that_differ():
    told = drawn(np.array([1, 2, 3]), np.array([1.0, 2.5, 3.0]))
    assert told["levels"] == "040" and told["got"]["cells"] == ["1", "2", "3"]
    assert "worst" not in drawn(np.array([1, 2]), np.array([1.0, 2.0]))


def test_collections_are_drawn_whole():
    told = drawn([0.5, 2.0, 3.0], [0.5, 2.5, 3.0])
    assert told["levels"] == "040" and "path" not in told and told["got"]["type"] == "list"
    told = drawn({"r": 1.0, "p": 0.5}, {"p": 0.25, "r": 1.0})
    assert told["got"]["labels"] == ["'p'", "'r'"] and told["got"]["cells"] == ["0.5", "1.0"]
    assert told["levels"] == "40"
    assert drawn([[1, 2], [3, 5]], [[1, 2], [3, 4]])["worst"] == [1, 1]
    assert drawn([True, None, "a"], [True, None, "b"])["levels"] == "004"
    assert drawn([1, 1.0], [1, 1])["levels"] == "01"


def test_what_is_inside_says_where():
    told = drawn({"passes": [{"w": X, "b": 1}]}, {"passes": [{"w": X + 1, "b": 1}]})
    assert told["path"] == "['passes'][0]['w']" and told["got"]["shape"] == [2, 3]
    assert drawn([[1], [2, 3]], [[1], [2, 4]])["path"] == "[1]"


def test_texts_are_short_and_can_be_sent():
    told = drawn(["x" * 5000, "\ud800"], ["y" * 5000, "b"])
    assert all(len(cell) <= 48 for cell in told["got"]["cells"])
    json.dumps(told).encode()
    assert "20,001 bits" in drawn([10**3, 2**20000], [1, 2])["got"]["cells"][1]


def test_an_own_check_marks_nothing_and_says_where():
    report = Report("Not so.", None, "['train']", around=[(X + 1, X)])
    assert draw(report, 0, 0, judged=False)["path"] == "['train']"
    told = drawn(X + 1, X, judged=False)
    assert "levels" not in told and told["worst"] == [0, 0]


def test_single_precision_keeps_its_short_digits():
    assert drawn(np.float32([0.1, 0.2]), np.array([0.1, 0.3]))["got"]["cells"] == ["0.1", "0.2"]
