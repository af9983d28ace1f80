"""Test cases of power iteration. A vector and its negative are both right."""

import numpy as np

from ml_judge import Case, WrongAnswer, check_close, check_shape, closer_look, generator


def with_eigenvalues(seed: int, *values: float) -> dict[str, np.ndarray]:
    """A symmetric matrix with these eigenvalues, in random directions, and a random start."""
    rng = np.random.default_rng(seed)
    directions = np.linalg.qr(rng.normal(size=(len(values), len(values))))[0]
    A = directions * np.array(values) @ directions.T
    return {"A": (A + A.T) / 2, "start": rng.normal(size=len(values))}


TWO = np.array([[2.0, 1.0], [1.0, 2.0]])

SAMPLES = [
    Case("one step on two by two", A=TWO, start=np.array([3.0, 4.0]), steps=1),
    Case("a hundred steps", A=TWO, start=np.array([3.0, 4.0]), steps=100),
]

HIDDEN = [
    Case("no steps", A=TWO, start=np.array([3.0, -4.0]), steps=0),
    Case("no steps, with a negative quotient", A=-TWO, start=np.array([1.0, 5.0]), steps=0),
    Case("one number", A=np.array([[-3.0]]), start=np.array([0.5]), steps=4),
    Case(
        "a negative eigenvalue, an odd number of steps",
        **with_eigenvalues(1, -5.0, 2.0, 1.0),
        steps=7,
    ),
    Case(
        "a negative eigenvalue, an even number of steps",
        **with_eigenvalues(2, -5.0, 2.0, 1.0),
        steps=8,
    ),
    Case("a negative eigenvalue, to the end", **with_eigenvalues(3, -5.0, 2.0, 1.0), steps=300),
    Case("all eigenvalues negative", **with_eigenvalues(4, -5.0, -2.0, -1.0), steps=6),
    Case("eigenvalues of similar size", **with_eigenvalues(5, 3.0, 2.9, 2.8), steps=5),
    Case("slowly, a thousand steps", **with_eigenvalues(6, 1.0, 0.999, 0.5), steps=1000),
    Case("slowly, three thousand steps", **with_eigenvalues(10, 1.0, 0.9995, 0.5), steps=3000),
    Case(
        "almost another eigenvector from the start",
        A=np.diag([1.0, 2.0]),
        start=np.array([1.0, 1e-14]),
        steps=50,
    ),
    Case("nearly there", **with_eigenvalues(7, 4.0, 1.0), steps=3),
    Case("the same size with both signs", **with_eigenvalues(8, 2.0, -2.0), steps=3),
    Case("zeros", A=np.zeros((3, 3)), start=np.array([3.0, 0.0, 4.0]), steps=5),
    Case(
        "a start that the matrix sends to zero",
        A=np.array([[1.0, 0.0], [0.0, 0.0]]),
        start=np.array([0.0, 2.0]),
        steps=3,
    ),
    Case(
        "the only step leads to zero",
        A=np.array([[0.0, 0.0], [0.0, 3.0]]),
        start=np.array([-2.0, 0.0]),
        steps=1,
    ),
    Case("an eigenvector from the start", A=TWO, start=np.array([1.0, -1.0]), steps=1),
    Case("forty rows", **with_eigenvalues(11, *np.linspace(-3.0, 2.5, 40)), steps=9),
    Case(
        "very slowly, and nearly still",
        A=np.diag([1.0, 0.999]),
        start=np.array([1.0, 1e-7]),
        steps=3000,
    ),
    Case("a long start", A=TWO, start=np.array([3e6, 4e6]), steps=2),
    Case("a short start", A=TWO, start=np.array([3e-100, 4e-100]), steps=2),
    Case("large entries", A=1e100 * TWO, start=np.array([1.0, 0.0]), steps=200),
    Case("small entries", A=1e-100 * TWO, start=np.array([1.0, 0.0]), steps=200),
    Case(
        "a start with positive and negative entries",
        **with_eigenvalues(9, 6.0, 3.0, 1.0, 0.5),
        steps=4,
    ),
]


@generator(sizes=(1, 2, 3, 8, 40))
def random_matrices(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random symmetric matrices"""
    values = rng.uniform(0.5, 3.0, size) * rng.choice([-1.0, 1.0], size)
    arguments = with_eigenvalues(int(rng.integers(2**31)), *values.tolist())
    return {**arguments, "steps": int(rng.integers(1, 12))}


def check(case: Case, got: object, expected: tuple) -> None:
    """The value as it is, the vector up to its sign."""
    if not isinstance(got, tuple) or len(got) != 2:
        raise WrongAnswer("Return a tuple of the eigenvalue and the vector.")
    check_close(got[0], expected[0], rtol=1e-9, atol=1e-10, what="The eigenvalue")
    check_shape(got[1], expected[1].shape, what="The vector")
    if got[1].dtype != np.float64:
        raise WrongAnswer(f"The vector is {got[1].dtype}, expected float64.")
    sign = -1.0 if float(np.sum(got[1] * expected[1])) < 0 else 1.0
    check_close(
        sign * got[1], expected[1], rtol=1e-9, atol=1e-10, what="The vector, up to its sign"
    )


@closer_look(40)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    A = rng.normal(size=(size, size))
    return {"A": A + A.T, "start": rng.normal(size=size), "steps": 5}
