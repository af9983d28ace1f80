"""Test cases of principal component analysis, and a check of the definition."""

import numpy as np

from ml_judge import Case, WrongAnswer, check_finite, generator

RTOL, ATOL = 1e-8, 1e-12


def mixed(seed: int, n: int, scales: list[float]) -> np.ndarray:
    """Rows whose variances along random directions are near the squares of the scales."""
    rng = np.random.default_rng(seed)
    turn = np.linalg.qr(rng.normal(size=(len(scales), len(scales))))[0]
    return rng.normal(size=(n, len(scales))) * scales @ turn


SAMPLES = [
    Case("three rows on a line", X=np.array([[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]]), k=1),
    Case(
        "four rows in the plane",
        X=np.array([[3.0, 1.0], [-3.0, 2.0], [1.0, -1.0], [-1.0, 0.0]]),
        k=2,
    ),
]

HIDDEN = [
    Case("one column", X=np.array([[3.0], [5.0], [10.0]]), k=1),
    Case("two rows", X=np.array([[1.0, 2.0, 3.0], [2.0, 0.0, 5.0]]), k=1),
    Case("all components", X=mixed(1, 30, [5.0, 2.0, 1.0, 0.2]), k=4),
    Case("a far mean that matters", X=mixed(2, 20, [3.0, 1.0]) + np.array([-7.0, 30.0]), k=2),
    Case("means a million times the spread", X=mixed(3, 40, [2.0, 1.0, 0.5]) + 1e6, k=3),
    Case("columns in different units", X=mixed(4, 25, [2.0, 1.0, 1.0]) * [1000.0, 1.0, 0.01], k=3),
    Case(
        "whole numbers",
        X=np.array([[1, 0, 4], [2, 7, 1], [0, 3, -2], [5, 5, 5], [9, -1, 0]]),
        k=2,
    ),
    Case("equal variances", X=np.array([[1.0, 0.0], [-1.0, 0.0], [0.0, 1.0], [0.0, -1.0]]), k=2),
    Case("a constant column", X=mixed(5, 12, [2.0, 1.0, 0.0]) * [1, 1, 0] + [0, 0, 8.0], k=3),
    Case("more components than rows", X=mixed(6, 3, [3.0, 2.0, 1.0, 1.0, 0.5]), k=5),
    Case("more columns than rows", X=mixed(7, 6, [4.0, 3.0, 2.0] + [0.5] * 37), k=4),
    Case("all rows equal", X=np.tile([2.0, -1.0, 0.5], (4, 1)), k=2),
    Case(
        "large whole numbers",
        X=np.array([[2**33, 5], [2**33 + 4, 2**34], [2**35, -3], [7, 1]]),
        k=2,
    ),
    Case(
        "fifteen hundred rows, most of them on one side",
        X=np.random.default_rng(10).exponential(size=(1500, 3)) * [3.0, 2.0, 1.0],
        k=2,
    ),
    Case("rows that are less than a billionth apart", X=mixed(11, 8, [2e-10, 1e-10]), k=2),
    Case("small units", X=mixed(8, 15, [3e-4, 1e-4, 2e-5]), k=2),
    Case("tiny units", X=mixed(9, 15, [3e-5, 2e-5, 5e-6]), k=3),
]


@generator(sizes=(2, 3, 5, 8, 50))
def random_rows(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows, correlated and off centre"""
    d = int(rng.integers(2, 7))
    X = rng.normal(size=(size, d)) @ rng.normal(size=(d, d)) + rng.normal(0.0, 5.0, d)
    return {"X": X, "k": int(rng.integers(1, d + 1))}


@generator(sizes=(30, 20_000), once_from=20_000)
def many_sensors(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows of twenty sensors"""
    return {
        "X": rng.normal(size=(size, 3)) @ rng.normal(size=(3, 20)) + rng.normal(size=(size, 20)),
        "k": 3,
    }


def check(case: Case, got: tuple, expected: tuple) -> None:
    """Orthonormal rows, the largest variances, eigenvectors of the covariance, and scores."""
    X = case.arguments["X"]
    components, variances, scores = got
    for what, values in (("components", components), ("variances", variances), ("scores", scores)):
        check_finite(values, what=f"`{what}`")
    check_orthonormal(components)
    largest = float(expected[1][0])
    check_variances(len(X), variances, expected[1], ATOL + RTOL * largest)
    centred = X - X.mean(axis=0)
    image = centred.T @ (centred @ components.T) / (len(X) - 1)
    error = np.max(np.abs(image.T - variances[:, None] * components), axis=1)
    worst = int(np.argmax(error))
    if error[worst] > ATOL + RTOL * largest:
        raise WrongAnswer(
            f"Row {worst} of `components` is not an eigenvector of the covariance matrix "
            "for its variance.",
            at=f"[0][{worst}]",
            hint="Are the eigenvectors the columns, and you took rows?"
            if are_other_way_round(centred, components)
            else None,
        )
    check_scores(X, centred, components, scores, ATOL + RTOL * np.sqrt(largest))


def are_other_way_round(centred: np.ndarray, components: np.ndarray) -> bool:
    """Whether they are rows of the matrix whose columns are the eigenvectors, whatever the signs."""
    vectors = np.abs(np.linalg.eigh(centred.T @ centred)[1])
    rows = [np.min(np.max(np.abs(vectors - np.abs(row)), axis=1)) for row in components]
    turned = [np.min(np.max(np.abs(vectors[:, ::-1] - np.abs(row)), axis=1)) for row in components]
    return bool(min(max(rows), max(turned)) < 1e-6)


def check_orthonormal(components: np.ndarray) -> None:
    products = components @ components.T
    error = np.abs(products - np.eye(len(products)))
    row, other = np.unravel_index(np.argmax(error), error.shape)
    if error[row, other] <= RTOL:
        return
    if row == other:
        length = np.sqrt(products[row, row])
        message = f"Row {row} of `components` has the length {length:.12g} instead of 1."
    else:
        message = f"Rows {row} and {other} of `components` are not at right angles."
    raise WrongAnswer(message, at=f"[0][{row}]")


def check_variances(n: int, got: np.ndarray, expected: np.ndarray, allowed: float) -> None:
    worst = int(np.argmax(np.abs(got - expected)))
    if abs(got[worst] - expected[worst]) <= allowed:
        return
    hint = None
    if np.all(np.abs(got * n / (n - 1) - expected) <= allowed):
        hint = "Divide by n − 1, not by n."
    elif np.all(np.diff(got) >= 0) and np.any(np.diff(got) > allowed):
        hint = "The largest variance comes first."
    raise WrongAnswer(
        "The variances differ.", at=f"[1][{worst}]", hint=hint, expected=expected, got=got
    )


def check_scores(
    X: np.ndarray, centred: np.ndarray, components: np.ndarray, got: np.ndarray, allowed: float
) -> None:
    wanted = centred @ components.T
    error = np.abs(got - wanted)
    if np.max(error) <= allowed:
        return
    row, column = np.unravel_index(np.argmax(error), error.shape)
    is_raw = np.max(np.abs(got - X @ components.T)) <= allowed
    raise WrongAnswer(
        "The scores are not the centred rows seen along your components.",
        at=f"[2][{row}, {column}]",
        hint="Subtract the mean before you project." if is_raw else None,
        expected=wanted,
        got=got,
    )
