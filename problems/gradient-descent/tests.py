import numpy as np

from ml_judge import Case, generator

SAMPLES = [
    Case(
        "one step on two rows", X=np.array([[1.0], [2.0]]), y=np.array([3.0, 5.0]), lr=0.1, steps=1
    ),
    Case(
        "five steps on two features",
        X=np.array([[1.0, 0.0], [2.0, 1.0], [0.0, 3.0], [1.5, -1.0]]),
        y=np.array([2.0, 5.5, 4.0, 0.5]),
        lr=0.05,
        steps=5,
    ),
]

HIDDEN = [
    Case(
        "no steps", X=np.array([[1.0, 4.0], [2.0, -1.0]]), y=np.array([3.0, 5.0]), lr=0.1, steps=0
    ),
    Case("a single row", X=np.array([[2.0, -1.0, 0.5]]), y=np.array([4.0]), lr=0.05, steps=3),
    Case(
        "whole numbers",
        X=np.array([[1, 2], [3, 4], [5, -6]]),
        y=np.array([10, 20, -7]),
        lr=0.01,
        steps=4,
    ),
    Case(
        "whole numbers in X only",
        X=np.array([[1], [2], [4]]),
        y=np.array([0.5, 1.5, 2.0]),
        lr=0.02,
        steps=6,
    ),
    Case(
        "a learning rate that is too high",
        X=np.array([[3.0], [4.0], [5.0]]),
        y=np.array([1.0, -2.0, 3.0]),
        lr=0.1,
        steps=5,
    ),
    Case(
        "targets far from zero: the bias does the work",
        X=np.array([[0.1], [-0.1], [0.2]]),
        y=np.array([1000.0, 990.0, 1010.0]),
        lr=0.3,
        steps=10,
    ),
    Case(
        "a column of zeros",
        X=np.array([[1.0, 0.0], [-2.0, 0.0], [0.5, 0.0]]),
        y=np.array([2.0, -3.0, 1.5]),
        lr=0.1,
        steps=8,
    ),
    Case(
        "a fit that is right from the start",
        X=np.array([[1.0, 2.0], [3.0, -1.0]]),
        y=np.zeros(2),
        lr=0.1,
        steps=3,
    ),
    Case(
        "columns of very different size",
        X=np.array([[0.01, 30.0], [0.02, -20.0], [-0.03, 10.0], [0.01, 5.0]]),
        y=np.array([1.0, -1.0, 0.5, 2.0]),
        lr=0.001,
        steps=20,
    ),
    Case(
        "two hundred steps, the last ones hardly down",
        X=np.array([[1.0], [-2.0], [0.5], [1.5]]),
        y=np.array([2.0, -3.5, 1.0, 3.0]),
        lr=0.2,
        steps=200,
    ),
    Case(
        "a loss that grows without end",
        X=np.array([[100.0], [-80.0], [60.0]]),
        y=np.array([10.0, 20.0, -5.0]),
        lr=0.01,
        steps=10,
    ),
    Case(
        "twelve hundred small steps towards small targets",
        X=np.array([[0.02], [-0.01], [0.015], [0.005]]),
        y=np.array([2e-5, -1e-5, 1e-5, 1e-5]),
        lr=0.9,
        steps=1200,
    ),
]


@generator(sizes=(1, 2, 3, 5, 8, 50, 1000))
def random_deliveries(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows with a noisy linear target"""
    X = rng.normal(0.0, 1.0, (size, int(rng.integers(1, 4))))
    y = X @ rng.normal(0.0, 2.0, X.shape[1]) + rng.normal(3.0, 0.5, size)
    return {"X": X, "y": y, "lr": float(rng.uniform(0.02, 0.1)), "steps": int(rng.integers(2, 12))}


@generator(sizes=(1, 3, 20))
def whole_numbers(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random whole numbers"""
    X = rng.integers(-4, 5, (size, int(rng.integers(1, 4))))
    return {"X": X, "y": rng.integers(1, 20, size), "lr": 0.01, "steps": int(rng.integers(2, 12))}
