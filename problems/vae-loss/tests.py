"""Test cases of the loss of a variational autoencoder."""

import numpy as np

from ml_judge import Case, closer_look, generator


def codes(seed: int, n: int, d: int, k: int) -> dict[str, np.ndarray]:
    """Random features, logits and codes."""
    rng = np.random.default_rng(seed)
    return {
        "x": rng.random((n, d)).round(int(rng.integers(0, 3))),
        "logits": rng.normal(0.0, 2.0, (n, d)),
        "mu": rng.normal(size=(n, k)),
        "log_var": rng.normal(-0.5, 1.0, (n, k)),
    }


def row(*values: float) -> np.ndarray:
    """One row of floats."""
    return np.array([values], dtype=np.float64)


SAMPLES = [
    Case(
        "one row, worked by hand",
        x=row(1, 0),
        logits=row(0, 0),
        mu=row(2),
        log_var=row(0),
        beta=0.5,
    ),
    Case(
        "two rows",
        x=np.array([[1.0, 0.0, 0.5], [0.0, 0.25, 1.0]]),
        logits=np.array([[2.0, -1.0, 0.0], [-3.0, -1.0, 0.5]]),
        mu=np.array([[0.5, -1.0], [0.0, 0.25]]),
        log_var=np.array([[0.0, -1.0], [0.5, -2.0]]),
    ),
]

HIDDEN = [
    Case("several rows", **codes(1, 5, 4, 3)),
    Case("several rows, a weight of 4", **codes(2, 5, 4, 3), beta=4.0),
    Case("a weight of 0", **codes(3, 3, 4, 2), beta=0.0),
    Case("one feature, many components", **codes(4, 4, 1, 6), beta=0.1),
    Case("many features, one component", **codes(5, 4, 9, 1), beta=2.0),
    Case("as many features as components and rows", **codes(6, 3, 3, 3), beta=0.3),
    Case(
        "a standard normal code",
        **{**codes(7, 3, 2, 2), "mu": np.zeros((3, 2)), "log_var": np.zeros((3, 2))},
    ),
    Case("a mean alone", **{**codes(8, 3, 2, 2), "log_var": np.zeros((3, 2))}),
    Case("a variance alone", **{**codes(9, 3, 2, 2), "mu": np.zeros((3, 2))}),
    Case(
        "grey pixels", x=row(0.5, 0.1, 0.9), logits=row(3, -2, 0.5), mu=row(0.1), log_var=row(-0.1)
    ),
    Case(
        "a perfect reconstruction",
        x=row(1, 0, 1),
        logits=row(50, -60, 40),
        mu=row(0.3),
        log_var=row(0.2),
    ),
    Case(
        "large logits on the right side",
        x=row(1, 0),
        logits=row(10_000, -8000),
        mu=row(1),
        log_var=row(1),
    ),
    Case(
        "large logits on the wrong side",
        x=row(1, 0),
        logits=row(-10_000, 8000),
        mu=row(1),
        log_var=row(1),
    ),
    Case(
        "large logits of a grey pixel",
        x=row(0.25, 0.25),
        logits=row(-900, 900),
        mu=row(0),
        log_var=row(-1),
    ),
    Case(
        "logits beyond what clipping allows",
        x=row(0, 1),
        logits=row(40, -45),
        mu=row(0),
        log_var=row(-1),
    ),
    Case(
        "logits of sixteen on the right side",
        x=row(1, 0, 1),
        logits=row(16, -17, 20),
        mu=row(0.5),
        log_var=row(0.5),
    ),
    Case(
        "a pixel that is nearly black",
        x=row(1e-5, 0),
        logits=row(2000, -3),
        mu=row(0.5),
        log_var=row(0.5),
    ),
    Case(
        "codes that are nearly standard normal",
        x=row(1),
        logits=row(1),
        mu=1e-5 * np.arange(1.0, 31.0)[None],
        log_var=1e-4 * np.arange(-15.0, 15.0)[None],
    ),
    Case("a weight of a hundred", **codes(10, 4, 3, 2), beta=100.0),
    Case("hundreds of features, dozens of components", **codes(11, 2, 400, 40)),
    Case("many rows, and no round number of them", **codes(12, 1301, 2, 2)),
    Case("tiny variances", x=row(0), logits=row(0.5), mu=row(0.5, -0.5), log_var=row(-1000, -800)),
    Case("a large variance", x=row(0), logits=row(0.5), mu=row(0.5, 3), log_var=row(50, 20)),
    Case(
        "means far from zero", x=row(0), logits=row(0.5), mu=row(300, -4000), log_var=row(0.5, -0.5)
    ),
]


@generator(sizes=(1, 2, 3, 8, 300))
def random_codes(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random features and codes"""
    d, k = (int(number) for number in rng.integers(1, 8, 2))
    return {
        **codes(int(rng.integers(2**31)), size, d, k),
        "beta": float(rng.choice([0.25, 1.0, 3.0])),
    }


@closer_look(50, extreme={"logits": 1e4})
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return dict(codes(1, size, 5, 3))
