import numpy as np

from ml_judge.checkers import compare

X = np.array([[0.31, 1.27, 2.9], [3.3, 4.17, -5.5]])
V = np.array([0.31, -1.27, 2.9, 0.77])
# got, expected, what the hint must hold; None where there must be none
TABLE = [
    (X.T, X, "transpose"),
    (X[:, :2].T, X[:, :2], "transpose"),
    (2 * X, X, "factor 2, the length of axis 0"),
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
    (V[:, None], V, "keepdims"),
    (V, V[:, None], "keepdims"),
    (V[:3], V, "One element is missing"),
    (X.sum(axis=1), X, "one number per row"),
    (X.sum(axis=0), X, "one number per column"),
    (V.sum(keepdims=True), V, "one number for all"),
    (np.where(V > 1, np.nan, V), V, "NaN"),
    (np.where(V > 1, np.inf, V), V, "infinity"),
    (V.astype(int), V, "float array"),
    (V > 0, V <= 0, "negated"),
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
    ({"a": 1.0, "b": 2.0}, {"a": 0.5, "b": 1.0}, "factor 2"),
    ((0.2, 0.1), (0.1, 0.2), "reverse order"),
    (["a", "c", "b"], ["a", "b", "c"], "another order"),
    ({"0": 1}, {0: 1}, "differ in type"),
    ("Spam", "spam", "upper and lower case"),
    (" a", "a", "white space"),
    (np.array([3.0, 1.0]), np.array([1.0, 2.0]), None),
]


def test_the_table():
    for got, expected, part in TABLE:
        hint = compare(got, expected, 1e-9, 1e-12).hint
        where = f"got {got!r}, expected {expected!r}: {hint}"
        assert hint is None if part is None else hint is not None and part in hint, where


def test_hints_survive_any_pair():
    values = [got for got, _, _ in TABLE] + [expected for _, expected, _ in TABLE]
    values += [np.zeros((0, 2)), np.zeros(0), 10**400, -(10**400), [10**400, 1.5], [], {}, set()]
    values += [np.array([np.inf, np.nan]), np.array([0.0, 0.0]), np.array([1e308, -1e308]), 5e-324]
    for got in values:
        for expected in values:
            compare(got, expected, 1e-9, 1e-12)
