"""Test cases of the numerical gradient; the functions are in driver.py."""

import numpy as np

from ml_judge import Case, generator

SQUARES = "sum of squares, the first once, the second twice, …"

SAMPLES = [
    Case(
        "x₁² x₂ with a wide step", function="x1 squared times x2", x=np.array([3.0, 2.0]), eps=0.5
    ),
    Case("squares with the usual step", function=SQUARES, x=np.array([1.0, -2.0, 0.5])),
]

HIDDEN = [
    Case("steps that do not come back exactly", function=SQUARES, x=np.array([0.1, 1 / 3, 1e3])),
    Case(
        "a matrix",
        function="sum of sines",
        x=np.array([[0.1, -0.4, 2.0], [1.5, 0.0, -0.7]]),
    ),
    Case(
        "three dimensions",
        function="product of neighbours",
        x=np.linspace(-2.0, 3.0, 12).reshape(2, 3, 2),
    ),
    Case("a single number", function="cube", x=np.array(1.5)),
    Case("no elements", function="constant", x=np.empty((0, 3))),
    Case("whole numbers", function=SQUARES, x=np.array([[1, -2], [3, 0]])),
    Case("a single whole number", function="cube", x=np.array([2])),
    Case("at the tip of a kink", function="sum of sizes", x=np.array([0.0, 1.0, -1.0])),
    Case("across a kink", function="sum of sizes", x=np.array([0.1, -0.2, 3.0]), eps=0.25),
    Case("a wide step on a cube", function="cube", x=np.array([1.0, -0.5]), eps=0.5),
    Case("a wide step far from zero", function="cube", x=np.array([3.0, -20.0]), eps=0.5),
    Case(
        "kinks within the default step",
        function="sum of sizes",
        x=np.array([4e-6, -2.5e-6, 0.0]),
    ),
    Case(
        "a function that sees rows",
        function="sum of the squared sums of rows",
        x=np.array([[0.5, -1.0, 2.0], [1.5, 0.25, -3.0]]),
    ),
    Case(
        "a small step, and kinks just outside and inside of it",
        function="sum of sizes",
        x=np.array([3e-7, -0.5e-7, 2e-7]),
        eps=1e-7,
    ),
    Case(
        "a wide step at some thousands",
        function="sum of sines",
        x=np.array([2000.3, -7001.1, 5000.0]),
        eps=0.5,
    ),
    Case(
        "small slopes",
        function=SQUARES,
        x=np.array([1e-7, -3e-7, 2e-7]),
        eps=0.5,
    ),
    Case("four dimensions", function=SQUARES, x=np.linspace(-2.0, 3.0, 12).reshape(2, 1, 3, 2)),
    Case("many elements", function=SQUARES, x=np.linspace(-1.0, 1.0, 1200), eps=0.25),
    Case("large whole numbers", function="sum of sizes", x=np.array([2**32, 2**33 + 5, -(2**40)])),
    Case("a constant", function="constant", x=np.array([4.0, 5.0])),
    Case(
        "log of the sum of exponentials",
        function="log of the sum of exponentials",
        x=np.array([0.0, 1.0, 3.0, -2.0]),
        eps=1e-4,
    ),
]


@generator(sizes=(1, 2, 3, 8, 60))
def random_points(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random points and steps"""
    functions = ["sum of sines", "cube", "log of the sum of exponentials", SQUARES]
    return {
        "function": str(rng.choice(functions)),
        "x": rng.normal(0.0, 1.0, size),
        "eps": float(rng.choice([1e-4, 1e-3, 0.1])),
    }


@generator(sizes=(1, 2, 4))
def random_matrices(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random matrices"""
    return {"function": "sum of sines", "x": rng.normal(0.0, 1.0, (size, size + 1)), "eps": 1e-3}
