import json
import time

import numpy as np
from support import package, verdict_of

from ml_judge.causes.argument_hints import for_arguments
from ml_judge.comparison.comparison import compare
from ml_judge.comparison.drawings import draw

X = np.array([[0.31, 1.27, 2.9], [3.3, 4.17, -5.5]])
V = np.array([0.31, -1.27, 2.9, 0.77])
W = np.array([1.234567, -2.7654321, 3.14159265, 0.577215664])
E = np.array([[0.31, 1.27, 2.9], [3.3, 4.17, 5.5], [0.2, 0.7, 1.9], [2.2, 0.4, 6.1]])
T = np.arange(24.0).reshape(2, 3, 4) ** 1.5 + 0.1
C = np.arange(27.0).reshape(3, 3, 3) ** 1.5 + 0.1
# got, expected, what the hint must hold; None where there must be none
COUNTS = (np.arange(144).reshape(12, 12) ** 2) % 5
FEW = np.linspace(0.123457, 0.987653, 8).reshape(2, 4) ** 2
FEW_SWAPPED = FEW.copy()
FEW_SWAPPED[[0, 1], [1, 3]] = FEW[[1, 0], [3, 1]]
TABLE = [
    (X.T, X, "transpose"),
    (X[:, :2].T, X[:, :2], "transpose"),
    # Small counts, but many.
    (COUNTS.T, COUNTS, "transpose"),
    # Two is a factor of many causes, whatever the length of an axis is.
    (2 * X, X, "by the factor 2."),
    (E / 3, E, "by the factor 1/3, the length of axis 1"),
    (E[:3] * 3, E[:3], "by one factor everywhere, 3"),
    (X / 3, X, "factor 1/3, the length of axis 1"),
    (100 * X, X, "factor 100"),
    (7 * X, X, "one factor everywhere, 7"),
    (-X, X, "sign is flipped"),
    (X + 1, X, "the same constant"),
    (V[::-1], V, "reverse order"),
    (np.sort(V), V, "is sorted"),
    (V[[2, 0, 3, 1]], V, "another order"),
    (np.cumsum(V), V, "running sum"),
    (V - V[:, None], V, "broadcast to (n, n)"),
    (V - V[:, None], V[:, None], "broadcast to (n, n)"),
    (V - V[:, None], V[None, :], "broadcast to (n, n)"),
    (V[:, None], V, "keepdims"),
    (E, E.sum(axis=0), "sum of yours over axis 0"),
    (E, E.mean(axis=1), "mean of yours over axis 1"),
    (V, V[:, None], "keepdims"),
    (V[:3], V, "One element is missing"),
    (X.sum(axis=1), X, "one number per row"),
    (X.sum(axis=0), X, "one number per column"),
    (V.sum(keepdims=True), V, "one number for all"),
    (V[:1], V[:2], "one number for all"),
    (np.where(V > 1, np.nan, V), V, "NaN"),
    (np.where(V > 1, np.inf, V), V, "infinity"),
    (V.astype(int), V, "float array"),
    (X > 0, X <= 0, "negated"),
    (V > 0, np.ones(4), ".astype(float)"),
    (V.tolist(), V, "np.array"),
    (V, V.tolist(), ".tolist()"),
    (None, V, "`return`"),
    (np.array(1.5), 1.5, "float(…)"),
    ([6], 6, "inside the list"),
    (-0.123456, 0.123456, "sign"),
    (0.246912, 0.123456, "factor 2"),
    (1 - 0.123456, 0.123456, "one minus"),
    (0.123456**0.5, 0.123456, "square root"),
    (0.123456**2, 0.123456, "square"),
    (1.0, 0.5, None),
    (6, 3, None),
    (2**31 - 2**32, 2**31, "32 bits"),
    (2**31 + 2**32, 2**31, None),
    (10**20 - 5 * 2**64, 10**20, "64 bits"),
    (10**20 + 4096, 10**20 + 1, "rounded"),
    (99, 100, "Off by one"),
    (5, 6, None),
    ({"a": 1.0, "b": 3.0}, {"a": 0.5, "b": 1.0}, None),
    ({"a": 1.4, "b": 2.46}, {"a": 0.7, "b": 1.2345678}, None),
    ((0.27182, 0.31415), (0.31415, 0.27182), "reverse order"),
    (list("acbfde"), list("abcefd"), "another order"),
    ({"0": 1}, {0: 1}, "differ in type"),
    ("Spam", "spam", "upper and lower case"),
    (" a", "a", "white space"),
    (np.array([3.0, 1.0]), np.array([1.0, 2.0]), None),
    (np.abs(V * [1, 1, -1, 1]), V * [1, 1, -1, 1], "lost the signs"),
    (np.maximum(X, 0), X - 1, None),
    (np.maximum(V - 1, 0), V - 1, "Negative values have become 0"),
    (np.minimum(V + 1, 0), V + 1, "Positive values have become 0"),
    (1 - V, V, "one minus"),
    (1 / V, V, "reciprocal"),
    (np.abs(V) ** 2, np.abs(V), "is a root missing?"),
    (np.sqrt(np.abs(V)), np.abs(V), "one root too many"),
    (np.log(np.abs(V)), np.abs(V), "is an exp missing?"),
    (np.exp(V), V, "is a logarithm missing?"),
    (np.log10(np.abs(V)), np.log(np.abs(V)), "wrong base"),
    (np.log2(np.abs(V)), np.log(np.abs(V)), "wrong base"),
    (np.degrees(V), V, "degrees and radians"),
    (np.round(W, 2), W, "rounded to 2 decimals"),
    # Nothing but small values became 0: a threshold may have done that.
    (np.zeros(4), 1e-9 * W, None),
    (np.array([0.5, 0.25, 0.0, 0.0]), np.array([0.5, 0.25, 1.234567e-9, -2.5e-9]), None),
    (np.zeros((4, 2)), np.diag([0, 0, 0, 1.0]) @ E[:, :2] / 1e3, None),
    # Elements that agree do not differ by a constant.
    (np.array([0.0, 0.37, 0.0]), np.array([1.5e-13, 0.37, 5.4321e-12]), None),
    (np.array([3.0, 1.0, 2.0, 0.0, 0.0]), np.array([3.0, 1.0, 2.0, 0.1234567, 0.2712]), None),
    (np.round(W, 0), W, "rounded to whole numbers"),
    (np.trunc(W), W, "cut off to whole numbers"),
    (W.astype(np.float32), W, "float32"),
    (W.astype(np.float32).astype(float), W, "float32"),
    (np.array([0.5, 0.25, 1.5]), np.array([0.5, 0.2, 1.1]), None),
    (np.roll(V, 1), V, "one place too late"),
    (np.r_[V[1:], 0.1], V, "one place too early"),
    (X[:, ::-1], X, "reverse order along axis 1"),
    (X[::-1], X, "reverse order along axis 0"),
    (np.vstack([X, -X])[[2, 0, 3, 1]], np.vstack([X, -X]), "same rows in another order"),
    (E.T[:, [1, 0, 3, 2]], E.T, "same columns in another order"),
    (T.transpose(2, 0, 1), T, "transpose(1, 2, 0) puts"),
    (C.transpose(0, 2, 1), C, "transpose(0, 2, 1) puts"),
    (X.reshape(3, 2), X, "transposed"),
    (np.eye(3)[[0, 2, 1, 0]].T, np.eye(3)[[0, 2, 1, 0]], "Yours is the transpose"),
    (np.ones((3, 4)), np.ones((4, 3)), "Is it transposed?"),
    (C.reshape(3, 9), C, "reshape(3, 3, 3)"),
    (E / E.sum(axis=0), E / E.sum(axis=1, keepdims=True), "adds up to 1 along axis 0"),
    (E / E.sum(), E / E.sum(axis=1, keepdims=True), "adds up to 1 as a whole"),
    (E - E.mean(axis=1, keepdims=True), E - E.mean(axis=0), "mean 0 along axis 1; along axis 0"),
    ([0, 0, 1, 1, 0], [1, 1, 0, 0, 1], "0 and 1 are swapped"),
    (np.array([2, 2, 0, 0, 1, 1]), np.array([0, 0, 1, 1, 2, 2]), "labels exchanged"),
    (np.array([19, 11, 40, 35, 7, 22]), np.array([7, 40, 19, 22, 11, 35]), "another order"),
    (list("cbaedf"), list("fdeabc"), "reverse order"),
    ({"p": 0.2718, "r": 0.7193, "f": 1.0}, {"p": 0.7193, "r": 0.2718, "f": 1.0}, "'p' and 'r'"),
    ((X, V), (V, X), "[0] and [1] are swapped"),
    ({"mse": 0.246912, "mae": 0.7}, {"mse": 0.123456, "mae": 0.7}, "factor 2"),
    ({"mse": 0.25, "mae": 0.7}, {"mse": 0.125, "mae": 0.7}, None),
    (0.12, 0.123456, "rounded to 2 decimals"),
    (0.1, 0.123456, None),
    (5.0, 4.99993217, None),
    (np.array([0.6, 0.8]), np.array([0.59997123, 0.79996164]), None),
    (np.array([2**53]), np.array([2**53 + 1]), "keep to ints"),
    (
        np.array([10**12 + 1, 10**12 + 4, 10**12 + 8]),
        np.array([10**12 + 1, 10**12 + 3, 10**12 + 9]),
        None,
    ),
    (np.array([3]), np.array([1, 3, 4]), None),
    (np.array([1.5]), np.array([1.5, 2.5, 4.0]), "one number for all"),
    (X[[1, 0]], X, "reverse"),
    (FEW[:, [0, 1, 3, 2]], FEW, "columns in another order"),
    (FEW_SWAPPED, FEW, "another order."),
]


def test_the_table():
    for got, expected, part in TABLE:
        hint = compare(got, expected, 1e-9, 1e-12).hint
        where = f"got {got!r}, expected {expected!r}: {hint}"
        assert hint is None if part is None else hint is not None and part in hint, where


NETWORK = {
    "params": {"W1": np.zeros((4, 5)), "b1": np.zeros(5)},
    "X": np.zeros((6, 4)),
    "y": np.zeros(6, int),
}
# got, expected, arguments, what the hint must hold
WITH_ARGUMENTS = [
    (0.123456 * 7, 0.123456, {"y": [1.0] * 7}, "factor 7, the length of `y`: is it a sum"),
    (0.123456 / 7, 0.123456, {"y": np.ones(7)}, "factor 1/7, one over the length of `y`"),
    (0.5 * 7, 0.5, {"y": np.ones(7)}, None),
    (V * 7, V, {"x": np.ones((7, 4))}, "factor 7, the length of axis 0 of `x`"),
    (
        V * 7 / 6,
        V,
        {"x": np.ones((7, 4))},
        "7/6, where 7 is the length of axis 0 of `x`",
    ),
    (V * 6 / 7, V, {"x": np.ones((7, 4))}, "divide by n − 1."),
    (V * (6 / 7) ** 0.5, V, {"x": np.ones((7, 4))}, "√(6/7)"),
    (V * 7**0.5, V, {"q": np.ones((3, 7))}, "√7, the root of the length of axis 1 of `q`"),
    (V * 5, V, {"k": 5}, "the value of `k`"),
    (V * 0.3, V, {"p": 0.3}, "the factor `p`"),
    (V / 0.7, V, {"p": 0.3}, "the factor 1/(1 − `p`)"),
    (V * 7.5, V, {"x": np.ones((7, 4))}, "one factor everywhere, 7.5"),
    (E.sum(axis=1), E.sum(axis=0), {"grad": E}, "sum of `grad` over axis 1; over axis 0"),
    (np.ones(5), np.ones(3), {"grad": np.zeros((3, 5))}, "summed over the wrong axis"),
    (np.ones(3), np.ones(5), {"grad": np.zeros((3, 5))}, "each row of `grad`"),
    (np.ones(5), np.ones(3), {"grad": np.zeros((3, 5))}, "each column of `grad`"),
    (np.ones(6), np.ones(5), NETWORK, "each row of `X`: has it been summed over the wrong axis"),
    (np.ones(6), np.ones(5), NETWORK, "Sum over the rows (axis 0) instead."),
    (np.ones(6), np.ones(1), {"X": NETWORK["X"], "b": [np.zeros(1)]}, "each row of `X`"),
    (np.ones(6), np.ones(7), NETWORK, "One element is missing"),
    (np.ones(3), np.ones(5), {"X": np.ones((6, 2))}, None),
    (E.sum(axis=1), E.sum(axis=0), {"layers": [E, V]}, "sum of `layers[0]` over axis 1"),
    (V * 7, V, {"layers": {"W": np.ones((7, 4))}}, "axis 0 of `layers['W']`"),
    ({"a": 0.21, "b": 0.77}, {"a": 0.03, "b": 0.11}, {"y": [1] * 7}, "factor 7"),
    (V + [0, 0.3, 0, 0], V, {}, "Only element 1 differs"),
    (V + [0, 0, 0, 0.3], V, {}, "Only the last element differs"),
    (X + [[0.0] * 3, [1.0, 2.0, 4.0]], X, {}, "Only the last row differs"),
    (X + [[0.1, 0, 0], [0.5, 0, 0]], X, {}, "Only the first column differs"),
    (E[:3] + np.diag([0.1, 0.7, 0.2]), E[:3], {}, "Only the diagonal differs"),
    (V + [0.1, 0.3, 0, 0], V, {}, None),
    ("spam", "ham", {"y": [1, 2, 3]}, None),
    (10**400, 1, {"y": [[1], [2, 3]]}, None),
]


def test_what_the_arguments_tell():
    for got, expected, arguments, part in WITH_ARGUMENTS:
        hint = for_arguments(compare(got, expected, 1e-9, 1e-12), arguments, 1e-9, 1e-12)
        where = f"got {got!r}, expected {expected!r}: {hint}"
        assert hint is None if part is None else hint is not None and part in hint, where


MEANS = """
import numpy as np
def solve(y, p):
    e = y - np.ravel(p)
    return {"mse": float(np.mean(e**2)), "mae": float(np.mean(np.abs(e)))}
"""
IN_A_COLUMN = MEANS.replace("np.ravel(p)", "np.reshape(p, (-1, 1))")


def test_a_number_made_of_all_pairs_is_known():
    rows = "y=np.array([1.32, 2.17, 4.91]), p=np.array([1.19, 2.73, 4.28])"
    column = "y=np.array([1, 2, 4]), p=np.array([[1.0], [3.0], [5.0]])"
    others = "y=np.array([1.0, 2.0, 4.0]), p=np.array([1.0, 3.0, 5.0])"
    wrong = {
        IN_A_COLUMN: (rows, column),
        MEANS.replace("np.mean(np.abs(e))", "np.mean(np.abs(y[:, None] - p))"): (rows,),
    }
    for source, inputs in wrong.items():
        for values in inputs:
            hint = hint_of(source, values)
            assert hint is not None and "all pairs of `y` and `p`" in hint, (source, hint)
    assert hint_of(MEANS.replace("e**2", "np.abs(e) ** 2.5"), rows) is None
    # Nothing here is a column, and such a simple fraction may come of anything.
    assert "all pairs" not in (hint_of(IN_A_COLUMN, others) or "")


def hint_of(source, values):
    tests = f"""
import numpy as np
from ml_judge import Case
SAMPLES = [Case("a", {values})]
HIDDEN = [Case("b", y=np.zeros(2), p=np.zeros(2))]
"""
    verdict, answer = verdict_of(package(tests, MEANS), source)
    assert verdict == "WA"
    return answer["feedback"].get("hint")


def test_no_hint_is_told_of_random_values():
    rng = np.random.default_rng(5)
    for _ in range(400):
        shape = tuple(rng.integers(2, 5, rng.integers(1, 4)))
        got, expected = rng.normal(size=shape), rng.normal(size=shape)
        arguments = {
            "x": rng.normal(size=(int(rng.integers(2, 9)), 3)),
            "n": int(rng.integers(1, 9)),
        }
        hint = for_arguments(compare(got, expected, 1e-6, 1e-8), arguments, 1e-6, 1e-8)
        assert hint is None, (got, expected, hint)


def test_hints_of_large_arrays_do_not_take_long():
    rng = np.random.default_rng(5)
    expected = rng.normal(size=(400, 400))
    start = time.perf_counter()
    for_arguments(compare(expected + rng.normal(), expected, 1e-6, 1e-8), {"x": expected}, 0, 0)
    for_arguments(compare(expected**3, expected, 1e-6, 1e-8), {"x": expected}, 0, 0)
    assert time.perf_counter() - start < 5


def test_hints_survive_any_pair():
    values = [got for got, _, _ in TABLE] + [expected for _, expected, _ in TABLE]
    values += [np.zeros((0, 2)), np.zeros(0), 10**400, -(10**400), [10**400, 1.5], [], {}, set()]
    values += [np.array([np.inf, np.nan]), np.array([0.0, 0.0]), np.array([1e308, -1e308]), 5e-324]
    rng = np.random.default_rng(5)
    for got in values:
        for other in rng.integers(0, len(values), 30):
            expected = values[other]
            report = compare(got, expected, 1e-9, 1e-12)
            if report is not None:
                for_arguments(report, {"x": got, "y": expected}, 1e-9, 1e-12)
                json.dumps(draw(report, 1e-9, 1e-12, judged=True), allow_nan=False)
