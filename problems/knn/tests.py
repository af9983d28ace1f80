"""Test cases of k-nearest neighbours."""

import numpy as np

from ml_judge import Case, closer_look, generator


def column(*values: float) -> np.ndarray:
    """Rows with one feature."""
    return np.array(values, dtype=np.float64).reshape(-1, 1)


LINE = {"X_train": column(0, 2, 3, 7), "y_train": np.array(["b", "a", "a", "b"])}
CROSS = np.array([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0], [0.0, -1.0], [2.0, 2.0]])

SAMPLES = [
    Case("three neighbours on a line", **LINE, X=column(1.5, 6.0), k=3),
    Case("two neighbours: equal distances and equal votes", **LINE, X=column(1.5), k=2),
    Case(
        "flowers with two measurements",
        X_train=np.array([[1.0, 0.25], [1.25, 0.25], [4.5, 1.5], [5.0, 1.75], [4.75, 1.25]]),
        y_train=np.array([0, 0, 1, 1, 1]),
        X=np.array([[1.5, 0.5], [4.0, 1.0]]),
        k=3,
    ),
]

HIDDEN = [
    Case(
        "equal distances: the lower row number",
        X_train=CROSS,
        y_train=np.array([5, 4, 3, 2, 1]),
        X=np.array([[0.0, 0.0]]),
        k=1,
    ),
    Case(
        "equal distances for the last of three places",
        X_train=np.vstack([CROSS, CROSS]),
        y_train=np.array([9, 9, 1, 1, 1, 1, 1, 1, 1, 1]),
        X=np.array([[0.0, 0.0], [2.0, 2.0]]),
        k=3,
    ),
    Case(
        "equal votes: the smallest label, though another is nearer",
        X_train=column(0, 1, 2, 3),
        y_train=np.array([7, -2, -2, 7]),
        X=column(0.25, 3.25),
        k=4,
    ),
    Case(
        "equal votes of three words",
        X_train=column(1, 2, 3, 4, 5, 6),
        y_train=np.array(["pine", "oak", "ash", "ash", "oak", "pine"]),
        X=column(0, 7),
        k=6,
    ),
    Case(
        "more neighbours than rows",
        X_train=column(0, 1, 10),
        y_train=np.array([3, 8, 8]),
        X=column(0, 0.25),
        k=7,
    ),
    Case(
        "a row of the training set is its own neighbour",
        X_train=column(0, 1, 2),
        y_train=np.array([1, 2, 2]),
        X=column(0, 1),
        k=1,
    ),
    Case("a single training row", X_train=column(3), y_train=np.array([42]), X=column(0, 9), k=1),
    Case(
        "labels far apart",
        X_train=column(0, 1, 2, 3),
        y_train=np.array([10**12, -5, 10**12, -5]),
        X=column(-1, 4),
        k=3,
    ),
    Case("nothing to classify", **LINE, X=np.zeros((0, 1)), k=2),
    Case(
        "Euclid and the city block disagree",
        X_train=np.array([[3.0, 3.0], [0.0, 5.0]]),
        y_train=np.array([0, 1]),
        X=np.array([[0.0, 0.0]]),
        k=1,
    ),
    Case(
        "far from the origin",
        X_train=np.array([[1000.0, 1000.0], [1000.5, 1000.0], [1000.0, 1001.5], [1002.0, 1001.0]]),
        y_train=np.array([2, 1, 1, 0]),
        X=np.array([[1000.125, 1000.0], [1001.75, 1000.5]]),
        k=1,
    ),
    Case(
        "forty rows at equal distances",
        X_train=np.tile(CROSS[:4], (10, 1)),
        y_train=np.array([1] * 7 + [0] * 33),
        X=np.array([[0.0, 0.0]]),
        k=7,
    ),
    Case(
        "distances of 512 and 513 parts of 1024",
        X_train=column(513 / 1024, 512 / 1024, 4),
        y_train=np.array([1, 2, 3]),
        X=column(0),
        k=1,
    ),
    Case(
        "six hundred rows at two distances",
        X_train=np.tile([[1.0, 0.0], [0.0, 2.0], [-1.0, 0.0]], (200, 1)),
        y_train=np.array([1] * 40 + [0] * 560),
        X=np.array([[0.0, 0.0]]),
        k=25,
    ),
    Case(
        "two neighbours that disagree: both vote",
        X_train=column(0, 1, 2),
        y_train=np.array([5, 3, 4]),
        X=column(0),
        k=2,
    ),
    Case(
        "equal distances before a smaller one",
        X_train=column(5, -5, 0, 8),
        y_train=np.array([1, 0, 1, 0]),
        X=column(0),
        k=2,
    ),
    Case(
        "equal votes for 10 and 9",
        X_train=column(1, 2),
        y_train=np.array([10, 9]),
        X=column(0),
        k=2,
    ),
    Case(
        "words longer than the first label",
        X_train=column(0, 1, 5),
        y_train=np.array(["elm", "elmwood", "elder"]),
        X=column(1, 5, 0),
        k=1,
    ),
    Case(
        "labels that floats cannot tell apart",
        X_train=column(1, 2, 3),
        y_train=np.array([2**53, 2**53 + 1, 2**53 + 1], dtype=np.int64),
        X=column(0),
        k=3,
    ),
    Case(
        "distances that hardly differ",
        X_train=np.array([[1000.0, 1 / 1024], [1000.0, 0.0], [1500.0, 0.0]]),
        y_train=np.array([1, 2, 3]),
        X=np.array([[0.0, 0.0]]),
        k=1,
    ),
    Case(
        "four neighbours, of which the last decides",
        X_train=column(1, 2, 3, 4, 5),
        y_train=np.array(["b", "a", "b", "a", "b"]),
        X=column(0),
        k=4,
    ),
    Case(
        "equal votes for -3 and 2",
        X_train=column(1, 2, 3, 4),
        y_train=np.array([2, -3, 2, -3]),
        X=column(0),
        k=4,
    ),
    Case(
        "capitals make another word",
        X_train=column(1, 2, 3, 4, 5),
        y_train=np.array(["Elm", "elm", "Oak", "Oak", "oak"]),
        X=column(0, 6),
        k=4,
    ),
    Case(
        "forty features, of which the last decides",
        X_train=np.eye(40)[[39, 0]] * [[5.0], [1.0]],
        y_train=np.array([1, 2]),
        X=np.zeros((1, 40)),
        k=1,
    ),
    Case(
        "a hundred and fifty neighbours",
        X_train=column(*range(200)),
        y_train=np.array([1] * 70 + [0] * 130),
        X=column(-1, 200),
        k=150,
    ),
    Case(
        "the same rows with other labels",
        X_train=column(*range(200)),
        y_train=np.array([0] * 130 + [1] * 70),
        X=column(-1, 200),
        k=125,
    ),
]


@generator(sizes=(1, 2, 3, 5, 8, 40))
def rows_on_a_grid(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows on a coarse grid, with many ties"""
    return {
        "X_train": rng.integers(-3, 4, (size, 2)) / 2,
        "y_train": rng.integers(-1, 3, size) * 10,
        "X": rng.integers(-3, 4, (12, 2)) / 2,
        "k": int(rng.integers(1, 8)),
    }


@generator(sizes=(4, 60, 2000), once_from=2000)
def clusters_of_words(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows around a few centres"""
    names = np.array(["ash", "birch", "elm", "oak"])
    centres = rng.normal(0.0, 2.0, (4, 8))
    owner, queries = rng.integers(4, size=size), rng.integers(4, size=min(size, 300))
    return {
        "X_train": on_grid(centres[owner] + rng.normal(0.0, 2.0, (size, 8))),
        "y_train": names[owner],
        "X": on_grid(centres[queries] + rng.normal(0.0, 2.0, (len(queries), 8))),
        "k": 5,
    }


def on_grid(values: np.ndarray) -> np.ndarray:
    """Multiples of 1/1024, whose squares and products add up without rounding."""
    return np.round(values * 1024) / 1024


@closer_look(40)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    X_train, X = rng.normal(size=(2, size, 3))
    return {"X_train": X_train, "y_train": np.arange(size) % 3, "X": X, "k": 5}
