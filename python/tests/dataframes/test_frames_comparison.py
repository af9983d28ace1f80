"""How tables are compared, what is said of a difference, and how they are drawn and written."""

import json

import numpy as np
import pandas as pd
import pytest

from ml_judge import optional
from ml_judge.authoring.frames import TablePolicy, frames, use
from ml_judge.comparison.comparison import compare
from ml_judge.comparison.drawings import draw
from ml_judge.comparison.literals import call_code
from ml_judge.comparison.margins import BEYOND, worst_error
from ml_judge.comparison.reports import shown
from ml_judge.problem.reference import is_finite

optional.load("pandas")

E = pd.DataFrame(
    {
        "user": ["a", "b", "c"],
        "mean": [1.5, 2.0, 3.25],
        "n": [1, 2, 3],
        "at": pd.to_datetime(["2026-01-01 04:00", "2026-01-02 04:00", "2026-01-03 05:00"]),
    }
)
KEYED = E.set_index("user")


@pytest.fixture(autouse=True)
def usual_policy():
    yield
    use(TablePolicy())


def difference(got, expected=E, **policy):
    use(frames(**policy))
    return compare(got, expected, 1e-9, 1e-12)


ALIKE = {
    "itself": (E, E, {}),
    "a nullable int": (E.assign(n=E.n.astype("Int64")), E, {}),
    "a narrow int": (E.assign(n=E.n.astype("int8")), E, {}),
    "text as objects": (E.assign(user=E.user.astype(object)), E, {}),
    "an int for a float": (E.assign(mean=[1, 2, 3]), E.assign(mean=[1.0, 2.0, 3.0]), {}),
    "columns in another order": (E[["n", "at", "mean", "user"]], E, {}),
    "rows in another order": (E.iloc[::-1], E, {"check_index": False, "ordered": False}),
    "rows in another order, numbered": (E.iloc[::-1].reset_index(drop=True), E, {"ordered": False}),
    "another index": (KEYED.reset_index(drop=True), KEYED, {"check_index": False}),
    "another dtype": (E.assign(user=E.user.astype("category")), E, {"check_dtype": False}),
    "other kinds of missing": (
        pd.DataFrame({"x": pd.array([1.5, None], dtype="Float64")}),
        pd.DataFrame({"x": [1.5, np.nan]}),
        {},
    ),
    "another name of the series": (E.n.rename("m"), E.n, {}),
    "within the tolerance": (E.assign(mean=E["mean"] + 1e-10), E, {}),
    "another unit": (E.assign(at=E["at"].dt.as_unit("s")), E, {}),
    "NaT": (pd.NaT, pd.NaT, {}),
}


@pytest.mark.parametrize("name", ALIKE)
def test_alike(name):
    got, expected, policy = ALIKE[name]
    assert difference(got, expected, **policy) is None


DIFFERENT = {
    "a Series": (E.n, E, {}, "This is a Series, expected a DataFrame.", "reset_index"),
    "None": (None, E, {}, "This is None", "return"),
    "an array": (E.n.to_numpy(), E.n, {}, "This is an array", "pd.Series"),
    "key in the index": (KEYED, E, {}, "'user' missing", "is in the index"),
    "a renamed column": (
        E.rename(columns={"mean": "Mean "}),
        E,
        {},
        "'mean' missing; 'Mean '",
        "Only upper",
    ),
    "merged": (E.rename(columns={"n": "n_x"}).assign(n_y=1), E, {}, "'n' missing", "merge"),
    "columns in order": (
        E[["n", "at", "mean", "user"]],
        E,
        {"column_order": True},
        "another order",
        "df[[",
    ),
    "rows twice": (
        pd.concat([E, E.iloc[:1]]),
        E,
        {},
        "There are 4 rows, expected 3.",
        "merge found",
    ),
    "rows in another order": (
        E.iloc[::-1].reset_index(drop=True),
        E,
        {},
        "The rows are in another order.",
        "sort",
    ),
    "index not reset": (
        E.set_axis([5, 6, 7]),
        E,
        {},
        "The index differs",
        "reset_index(drop=True)",
    ),
    "levels": (
        E.set_index(["user", "n"]),
        KEYED.drop(columns="n"),
        {},
        "The index has 2 levels",
        "as_index",
    ),
    "float for int": (
        E.assign(n=[1.0, 2, np.nan]),
        E,
        {},
        "holds floats (float64)",
        "missing value",
    ),
    "objects": (
        E.assign(n=pd.Series([1, "2", 3], dtype=object)),
        E,
        {},
        "several types",
        "(int and str)",
    ),
    "numbers as text": (E.assign(n=["1", "2", "3"]), E, {}, "holds text", "to_numeric"),
    "categories": (E.assign(user=E.user.astype("category")), E, {}, "holds categories", "astype"),
    "a missing value": (
        E.assign(mean=[1.5, np.nan, 3.25]),
        E,
        {},
        "1 of 12 values differ",
        "another index",
    ),
    "filled": (E, E.assign(mean=[1.5, np.nan, 3.25]), {}, "1 of 12", "should be missing"),
    "hours off": (E.assign(at=E["at"] + pd.Timedelta("2h")), E, {}, "3 of 12", "off by +2 hours"),
    "a zone": (
        E.assign(at=E["at"].dt.tz_localize("UTC")),
        E,
        {},
        "times in UTC, expected without",
        "tz_localize",
    ),
    "a time": (pd.Timestamp("2026"), pd.Timestamp("2027"), {}, "The value differs.", ""),
    "NA": (pd.NA, 1, {}, "This is NA, expected an int.", ""),
    "the name": (E.n.rename("m"), E.n, {"check_names": True}, "is called 'm', expected 'n'", ""),
    "NaN in a key": (
        pd.DataFrame({"k": ["a"], "n": [1]}),
        pd.DataFrame({"k": ["a", None], "n": [1, 2]}),
        {},
        "There are 1 rows",
        "dropna=False",
    ),
    "case": (E.assign(user=["A", "B", "C"]), E, {}, "in column 'user'", "Only upper and lower"),
}


@pytest.mark.parametrize("name", DIFFERENT)
def test_different(name):
    got, expected, policy, message, hint = DIFFERENT[name]
    report = difference(got, expected, **policy)
    assert report is not None
    assert message in report.message
    assert hint in (report.hint or "")
    json.dumps(report.feedback(show_values=True))
    drawn = draw(report, 1e-9, 1e-12, judged=True)
    if drawn is not None:
        for side in (drawn["expected"], drawn["got"]):
            assert len(side["cells"]) == side["rows"] * side["columns"]
            assert len(side["labels"]) == side["rows"]
            assert len(side["columnLabels"]) == len(side["dtypes"]) == side["columns"]


def test_a_table_inside_a_list():
    report = difference([E], [E.assign(n=0)])
    assert report is not None
    assert report.path == "[0]['n']"


def test_the_drawing_marks_what_is_wrong():
    report = difference(E.assign(n=[1, 2, 4], user=["a", "b", "x"]))
    drawn = draw(report, 1e-9, 1e-12, judged=True)
    assert drawn["levels"] == "000000004040"
    assert drawn["wrong"] == 2
    assert drawn["got"]["columnLabels"] == ["user", "mean", "n", "at"]
    assert drawn["got"]["labels"] == ["0", "1", "2"]
    assert drawn["got"]["cells"][8:] == ["x", "3.25", "4", "2026-01-03 05:00:00"]


def test_large_tables_are_cut():
    big = pd.DataFrame(np.arange(100_000).reshape(1000, 100))
    report = difference(big + (big == 50_050), big)
    drawn = draw(report, 0, 0, judged=True)
    assert drawn["wrong"] == 1
    assert drawn["got"]["rows"] <= 32 and drawn["got"]["columns"] <= 32
    assert "4" in drawn["levels"]
    assert len(shown(big)["text"]) < 12_000
    assert call_code("f", {"x": big}) is None


@pytest.mark.parametrize(
    "value",
    [
        E,
        E.n,
        KEYED,
        E.index,
        E.set_index(["user", "n"]),
        E["at"].dt.tz_localize("Europe/Berlin"),
        E.user.astype("category"),
        E.iloc[:0],
        pd.DataFrame({"x": pd.array([1, None], dtype="Int64")}, index=["p", "q"]),
        pd.DataFrame([[1, 2]], columns=["a", "a"]),
        pd.Series([1.5, None], index=pd.Index([3, 4], name="k")),
        pd.Series([1, "a", None], dtype=object),
        pd.Series(["a", None]),
        pd.Timestamp("2026", tz="UTC"),
        pd.Timedelta("90s"),
        pd.to_timedelta([1, None], unit="s"),
    ],
)
def test_a_call_can_be_copied(value):
    given = {}
    exec(call_code("f", {"x": value}), {"f": lambda x: given.update(x=x)})
    assert difference(given["x"], value, check_names=True) is None


def test_margins_look_at_floats():
    use(frames(ordered=False, check_index=False))
    near = E.assign(mean=E["mean"] * (1 + 1e-10)).iloc[::-1]
    assert 0 < worst_error(near, E, 1e-9, 0) < 1
    assert worst_error(E.assign(n=0), E, 1e-9, 0) == BEYOND
    assert worst_error(E.n, E, 1e-9, 0) == BEYOND


def test_infinities_are_not_finite_but_what_is_missing_is():
    assert is_finite(E.assign(mean=np.nan))
    assert not is_finite(E.assign(mean=np.inf))
