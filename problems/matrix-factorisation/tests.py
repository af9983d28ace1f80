"""Test cases of matrix factorisation."""

import numpy as np

from ml_judge import Case, closer_look, generator


def case(
    name: str,
    rated: list[tuple[int, int, float]],
    P: list[list[float]],
    Q: list[list[float]],
    lr: float = 0.1,
    reg: float = 0.1,
    epochs: int = 3,
) -> Case:
    """Ratings as (user, item, stars)."""
    users, items, ratings = zip(*rated)
    return Case(
        name,
        users=np.array(users, dtype=np.int64),
        items=np.array(items, dtype=np.int64),
        ratings=np.array(ratings, dtype=np.float64),
        P=np.array(P, dtype=np.float64),
        Q=np.array(Q, dtype=np.float64),
        lr=lr,
        reg=reg,
        epochs=epochs,
    )


def club(rng: np.random.Generator, size: int, spread: float = 1.0) -> dict[str, np.ndarray]:
    """Ratings by a few users of a few films; some of either have none."""
    n_users, n_items, k = 2 + size // 6, 3 + size // 8, int(rng.integers(1, 5))
    return {
        "users": rng.integers(0, n_users, size),
        "items": rng.integers(0, n_items, size),
        "ratings": rng.normal(3.5, spread, size),
        "P": rng.normal(0.0, 0.5, (n_users + 1, k)),
        "Q": rng.normal(0.0, 0.5, (n_items + 2, k)),
    }


RATED = [(0, 0, 5.0), (1, 0, 3.0), (0, 2, 1.0), (2, 1, 4.0), (1, 2, 2.0)]
P3 = [[0.5, -0.2], [0.1, 0.3], [-0.4, 0.6]]
Q3 = [[0.2, 0.4], [-0.3, 0.1], [0.5, 0.5]]

SAMPLES = [
    case("one user, two films", [(0, 0, 5), (0, 1, 3)], [[1]], [[2], [1]], 0.1, 0.0, 1),
    case("three users, three films, two epochs", RATED, P3, Q3, epochs=2),
]

HIDDEN = [
    case("no penalty", RATED, P3, Q3, reg=0.0),
    case("a strong penalty", RATED, P3, Q3, reg=2.0),
    case("a large step", RATED, P3, Q3, lr=0.4, epochs=2),
    case("a small step", RATED, P3, Q3, lr=0.001),
    case("no epochs", RATED, P3, Q3, epochs=0),
    case("one epoch", RATED, P3, Q3, epochs=1),
    case("the order turned round", RATED[::-1], P3, Q3),
    case("a pair rated twice", [*RATED, (0, 0, 2.0), (0, 0, 2.0)], P3, Q3),
    case("users and films without ratings", RATED, [*P3, [9, 9]], [*Q3, [-7, 7], [1, 2]]),
    case(
        "stars of 0, negative, and far above 5",
        [(0, 0, 0), (1, 1, -3), (0, 1, 9), (2, 2, 0)],
        P3,
        Q3,
        0.05,
    ),
    case("one rating", [(0, 0, 4)], [[0.5, 1]], [[1, -1]], 0.2, 0.3, 2),
    case("vectors that begin with zeros", RATED, [[0, 0]] * 3, [[0, 0]] * 3),
    case("user vectors of zeros", RATED, [[0, 0]] * 3, Q3),
    case("one number for each vector", RATED, [[0.5], [0.1], [-0.4]], [[0.2], [-0.3], [0.5]]),
    case("as many users as numbers in a vector", RATED[:3], P3[:2], Q3),
    case("a loss that rises", RATED, P3, Q3, lr=0.6, reg=0.0, epochs=3),
    case("a loss that is nearly 0", [(0, 0, 4), (1, 1, 4.000001)], P3, Q3, 0.3, 0.0, 60),
    Case("hundred epochs", **club(np.random.default_rng(2), 12), lr=0.05, reg=0.02, epochs=100),
    Case(
        "many ratings of few films",
        **club(np.random.default_rng(3), 60),
        lr=0.03,
        reg=0.1,
        epochs=4,
    ),
    case(
        "stars by the thousand", [(0, 0, 4000), (1, 1, -2500), (0, 1, 900), (2, 2, 0)], P3, Q3, 0.01
    ),
    case(
        "predictions far beyond all ratings",
        RATED,
        [[6, 4], [-5, 3], [4, -6]],
        [[5, 7], [-8, 6], [3, 9]],
        0.001,
    ),
    case("two hundred and fifty epochs", RATED[:3], P3, Q3, lr=0.01, epochs=250),
    case(
        "vectors of twenty-four numbers",
        RATED,
        [[0.1 * (i - j % 5) for j in range(24)] for i in range(3)],
        [[0.05 * (j - 3 * i) for j in range(24)] for i in range(3)],
        0.01,
    ),
    Case(
        "a hundred and fifty ratings",
        **club(np.random.default_rng(4), 150),
        lr=0.03,
        reg=0.1,
        epochs=2,
    ),
]


@generator(sizes=(1, 2, 5, 20, 100))
def random_ratings(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random ratings"""
    return {
        **club(rng, size),
        "lr": float(rng.uniform(0.01, 0.1)),
        "reg": float(rng.uniform(0.01, 0.3)),
        "epochs": int(rng.integers(1, 6)),
    }


@closer_look(30)
def ratings_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    pairs = rng.integers(0, 6, (2, size))
    P, Q = rng.normal(size=(2, 6, 3))
    ratings = rng.normal(3.5, 1.0, size)
    return {
        "users": pairs[0],
        "items": pairs[1],
        "ratings": ratings,
        "P": P,
        "Q": Q,
        "lr": 0.05,
        "reg": 0.1,
        "epochs": 2,
    }
