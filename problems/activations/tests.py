"""Test cases of activations."""

import numpy as np

from ml_judge import Case, closer_look, generator

KINDS = ("relu", "sigmoid", "gelu")
X = np.array([-1.0, 0.0, 2.0])
LARGE = np.array([-10_000.0, -1000.0, -710.0, -40.0, 40.0, 710.0, 1000.0, 10_000.0])
WHOLE = np.array([[-3, -1, 0], [1, 2, 800]])
CUBE = np.linspace(-4.0, 4.0, 24).reshape(2, 3, 4)

SAMPLES = [Case(f"{kind} of three numbers", x=X, kind=kind) for kind in KINDS]

HIDDEN = [
    *(Case(f"{kind} of large numbers", x=LARGE, kind=kind) for kind in KINDS),
    *(Case(f"{kind} of whole numbers", x=WHOLE, kind=kind) for kind in KINDS),
    *(Case(f"{kind} in three dimensions", x=CUBE, kind=kind) for kind in KINDS),
    Case("relu close to its corner", x=np.array([-1e-300, 0.0, 1e-300, 1e-9]), kind="relu"),
    Case(
        "sigmoid far out, but not yet flat", x=np.array([-25.0, -20.0, 20.0, 25.0]), kind="sigmoid"
    ),
    Case("gelu where an approximation is worst", x=np.array([-2.2, -0.75, 0.75, 2.2]), kind="gelu"),
    Case("one element", x=np.array([[0.25]]), kind="gelu"),
    Case("an empty array", x=np.zeros((0, 3)), kind="gelu"),
    Case("gelu further out", x=np.array([-6.5, -6.0, -5.5, 5.5, 6.0, 6.5]), kind="gelu"),
]


@generator(sizes=(1, 2, 5, 1000))
def random_inputs(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random inputs of any of the kinds"""
    x = rng.choice([1.0, 5.0, 400.0]) * rng.normal(size=(size, 2))
    return {"x": x, "kind": str(rng.choice(KINDS))}


@closer_look(50, extreme={"x": 1e4})
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"x": rng.normal(size=size), "kind": "sigmoid"}
