"""Test cases of momentum; `driver.py` has the gradients."""

import numpy as np

from ml_judge import Case, generator


def floats(*values: float) -> np.ndarray:
    return np.array(values, dtype=np.float64)


def run(name: str, function: str, start: np.ndarray, **options: float) -> Case:
    """A case with a learning rate of 0.1, a momentum of 0.5 and 3 steps, unless others are given."""
    return Case(
        name, function=function, start=start, **{"lr": 0.1, "mu": 0.5, "steps": 3, **options}
    )


SAMPLES = [
    run("two classical steps", "of w squared", floats(1), steps=2),
    run("two steps of Nesterov", "of w squared", floats(1), steps=2, nesterov=True),
]

HIDDEN = [
    run("no steps", "of w squared", floats(3, -1), steps=0),
    run("no steps of Nesterov", "of w squared", floats(3, -1), steps=0, nesterov=True),
    run("one step", "of a narrow valley", floats(1, 1), steps=1),
    run("one step of Nesterov", "of a narrow valley", floats(1, 1), steps=1, nesterov=True),
    run("classical, said so", "of a narrow valley", floats(1, -1), steps=6, nesterov=False),
    run("no momentum", "of a narrow valley", floats(1, 1, 1), mu=0.0, lr=0.05, steps=8),
    run(
        "no momentum, Nesterov",
        "of the fourth power",
        floats(1, -0.5),
        mu=0.0,
        lr=0.05,
        steps=8,
        nesterov=True,
    ),
    run("a slope: speed up to a limit", "of a slope", floats(0), mu=0.9, steps=40),
    run("a slope, Nesterov", "of a slope", floats(0), mu=0.9, steps=40, nesterov=True),
    run("down a narrow valley", "of a narrow valley", floats(5, 1), lr=0.04, mu=0.8, steps=60),
    run(
        "down a narrow valley, Nesterov",
        "of a narrow valley",
        floats(5, 1),
        lr=0.04,
        mu=0.8,
        steps=60,
        nesterov=True,
    ),
    run("much momentum", "of w squared", floats(2), lr=0.01, mu=0.99, steps=130),
    run(
        "much momentum, Nesterov",
        "of w squared",
        floats(2),
        lr=0.01,
        mu=0.99,
        steps=30,
        nesterov=True,
    ),
    run("steps that are too long", "of w squared", floats(1, -2), lr=2.0, mu=0.7, steps=12),
    run(
        "steps that are too long, Nesterov",
        "of w squared",
        floats(1, -2),
        lr=2.0,
        mu=0.7,
        steps=12,
        nesterov=True,
    ),
    run(
        "a learning rate above 1",
        "of the sum of cosines",
        floats(0.5, 2.0),
        lr=1.5,
        mu=0.4,
        steps=6,
    ),
    run("a matrix", "of neighbours that attract", np.arange(6.0).reshape(2, 3), mu=0.6, steps=7),
    run(
        "a matrix, Nesterov",
        "of neighbours that attract",
        np.arange(6.0).reshape(2, 3),
        mu=0.6,
        steps=7,
        nesterov=True,
    ),
    run(
        "two thousand steps along a narrow valley",
        "of a narrow valley",
        floats(4, -3),
        lr=0.0004,
        mu=0.3,
        steps=2000,
    ),
    run(
        "two hundred steps without momentum",
        "of w squared",
        floats(4),
        lr=0.002,
        mu=0.0,
        steps=200,
        nesterov=True,
    ),
    run("steps that lead beyond 10^200", "of w squared", floats(3, -2), lr=20.0, mu=0.5, steps=130),
    run(
        "away from a summit, from next to it",
        "of the sum of cosines",
        floats(1e-15, -2e-15),
        lr=1.5,
        mu=0.4,
        steps=45,
    ),
    run("at the minimum from the start", "of w squared", floats(0, 0), steps=4),
]


@generator(sizes=(1, 2, 3, 8, 50))
def random_ways(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random ways"""
    functions = [
        "of w squared",
        "of a narrow valley",
        "of the sum of cosines",
        "of neighbours that attract",
    ]
    return {
        "function": functions[rng.integers(4)],
        "start": rng.normal(size=[(size,), (2, size)][rng.integers(2)]),
        "lr": float(rng.uniform(0.01, 0.09)),
        "mu": float(rng.uniform(0.1, 0.95)),
        "steps": int(rng.integers(2, 15)),
        "nesterov": bool(rng.integers(2)),
    }
