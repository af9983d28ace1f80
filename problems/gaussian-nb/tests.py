"""Test cases of Gaussian naive Bayes."""

import numpy as np

from ml_judge import Case, closer_look, generator


def column(*values: float) -> np.ndarray:
    """Rows with one feature."""
    return np.array(values, dtype=np.float64).reshape(-1, 1)


def samples_of_blood(
    seed: int, n: int, d: int, m: int, offset: float = 0.0
) -> dict[str, np.ndarray]:
    """Three conditions with means and spreads of their own, in unequal numbers."""
    rng = np.random.default_rng(seed)
    means, spreads = rng.normal(0.0, 0.5, (3, d)), rng.uniform(0.5, 2.0, (3, d))
    train, new = rng.choice(3, n, p=[0.6, 0.3, 0.1]), rng.integers(3, size=m)
    train[:6] = [0, 0, 1, 1, 2, 2]
    return {
        "X_train": offset + means[train] + spreads[train] * rng.normal(size=(n, d)),
        "y_train": np.array(["anaemia", "healthy", "virus"])[train],
        "X": offset + means[new] + spreads[new] * rng.normal(size=(m, d)),
    }


SAMPLES = [
    Case(
        "two classes of different width",
        X_train=column(0, 2, 5, 9),
        y_train=np.array(["a", "a", "b", "b"]),
        X=column(3, 0, 20),
    ),
    Case(
        "unequal classes, two features",
        X_train=np.array([[1.0, 5.0], [2.0, 6.5], [1.5, 4.0], [0.5, 5.5], [3.0, 1.0], [4.5, 2.0]]),
        y_train=np.array([1, 1, 1, 1, 0, 0]),
        X=np.array([[2.25, 3.5], [1.0, 5.0]]),
    ),
]

HIDDEN = [
    Case(
        "the same curves, unequal priors",
        X_train=column(0, 2, 0, 2, 0, 2, 0, 2),
        y_train=np.array([9, 9, 4, 4, 4, 4, 4, 4]),
        X=column(1, 7),
    ),
    Case(
        "a wide class around a narrow one",
        X_train=column(-0.1, 0.1, -9, 9),
        y_train=np.array([0, 0, 1, 1]),
        X=column(0, 0.2, 1, -30),
    ),
    Case(
        "a feature constant within a class",
        X_train=np.array([[1.0, 3.0], [1.0, 4.0], [1.0, 5.5], [2.0, 3.0], [3.0, 4.5]]),
        y_train=np.array([0, 0, 0, 1, 1]),
        X=np.array([[1.0, 4.0], [1.0002, 4.0], [2.5, 4.0]]),
    ),
    Case(
        "a feature constant everywhere",
        X_train=np.array([[7.0, 0.0], [7.0, 1.0], [7.0, 3.0], [7.0, 5.0]]),
        y_train=np.array([0, 0, 1, 1]),
        X=np.array([[7.0, 2.0], [7.0, 0.5]]),
    ),
    Case(
        "a class with a single row",
        X_train=column(0, 1, 3, 8),
        y_train=np.array([5, 5, 5, -1]),
        X=column(8, 8.0001, 2),
    ),
    Case("one class", X_train=column(0, 1, 5), y_train=np.array([3, 3, 3]), X=column(2, 100)),
    Case(
        "small units: the constant is a share of the variance",
        X_train=column(0, 2, 5, 9, 5) * 1e-5,
        y_train=np.array([0, 0, 1, 1, 1]),
        X=column(3, 4, 6) * 1e-5,
    ),
    Case(
        "large units beside small ones",
        X_train=np.array([[3e4, 1.0], [-2e4, 1.0], [1e4, 3.0], [9e4, 2.0], [8e4, 5.0]]),
        y_train=np.array([0, 0, 0, 1, 1]),
        X=np.array([[3e4, 1.5], [2e4, 3.0]]),
    ),
    Case(
        "equal posteriors", X_train=column(0, 2, 4, 6), y_train=np.array([8, 8, 2, 2]), X=column(3)
    ),
    Case(
        "posteriors that hardly differ",
        X_train=column(0, 2, 4, 6),
        y_train=np.array([8, 8, 2, 2]),
        X=column(3 - 1e-10, 3 + 1e-10),
    ),
    Case(
        "equal posteriors of two words",
        X_train=column(4, 0, 2, 6),
        y_train=np.array(["b", "a", "a", "b"]),
        X=column(3, 2),
    ),
    Case(
        "words longer than the first label",
        X_train=column(0, 1, 5, 6),
        y_train=np.array(["elm", "elm", "elmwood", "elmwood"]),
        X=column(0, 6),
    ),
    Case(
        "nothing to classify",
        X_train=column(0, 2, 5, 9),
        y_train=np.array([0, 0, 1, 1]),
        X=np.zeros((0, 1)),
    ),
    Case(
        "labels beyond 32 bits",
        X_train=column(0, 2, 5, 9, 20, 21),
        y_train=np.array([1, 1, 2**32 + 1, 2**32 + 1, -(2**40), -(2**40)]),
        X=column(1, 7, 20),
    ),
    Case("means a million times the spread", **samples_of_blood(1, 60, 2, 8, offset=1e6)),
    Case("four hundred features", **samples_of_blood(2, 60, 400, 12)),
]


@generator(sizes=(6, 10, 50, 1000))
def random_samples(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random samples of blood"""
    d = int(rng.integers(1, 5))
    return dict(samples_of_blood(int(rng.integers(2**31)), size, d, max(4, size // 4)))


@generator(sizes=(20, 1500), once_from=1500)
def many_samples(rng: np.random.Generator, size: int) -> dict[str, object]:
    """many samples of twenty substances"""
    return dict(samples_of_blood(int(rng.integers(2**31)), size, 20, size))


@closer_look(50, extreme={"X": 1e4})
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    X_train, X = rng.normal(size=(2, size, 3))
    return {"X_train": X_train, "y_train": np.arange(size) % 3, "X": X}
