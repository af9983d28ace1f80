"""Test cases of one step of AdamW; `driver.py` says how a case uses the function."""

import numpy as np

from ml_judge import Case, generator


def model(seed: int, *shapes: tuple[int, ...], start: bool = False) -> dict[str, object]:
    """Random parameters and gradients; running means of some steps, or of none."""
    rng = np.random.default_rng(seed)
    past = 0.0 if start else 1.0
    return {
        "params": [rng.normal(0.0, 2.0, shape) for shape in shapes],
        "grads": [rng.normal(size=shape) for shape in shapes],
        "m": [past * rng.normal(0.0, 0.3, shape) for shape in shapes],
        "v": [past * rng.uniform(0.01, 1.0, shape) for shape in shapes],
    }


def without_gradients(arguments: dict, *places: int) -> dict[str, object]:
    """The same model, with None for the gradients at the places."""
    grads = [None if i in places else g for i, g in enumerate(arguments["grads"])]
    return {**arguments, "grads": grads}


SAMPLES = [
    Case(
        "a matrix and a bias, first step",
        params=[np.array([[2.0]]), np.array([2.0])],
        grads=[np.array([[0.3]]), np.array([-4.0])],
        m=[np.zeros((1, 1)), np.zeros(1)],
        v=[np.zeros((1, 1)), np.zeros(1)],
        t=1,
        lr=0.1,
        weight_decay=0.5,
    ),
    Case(
        "the third step of a layer",
        params=[np.array([[0.5, -1.0], [2.0, 0.0]]), np.array([0.25, -0.5])],
        grads=[np.array([[0.1, -2.0], [0.0, 1.0]]), np.array([0.5, 0.0])],
        m=[np.array([[0.02, 0.3], [-0.1, 0.0]]), np.array([0.0, 0.1])],
        v=[np.array([[0.0004, 0.01], [0.002, 0.1]]), np.array([0.001, 0.003])],
        t=3,
        lr=0.05,
        weight_decay=0.1,
    ),
]

HIDDEN = [
    Case("all defaults", **model(1, (3, 2), (2,)), t=7),
    Case("a strong decay and a small rate", **model(2, (3, 4)), t=5, lr=0.01, weight_decay=2.0),
    Case("no decay", **model(3, (3, 2), (2,)), t=4, lr=0.1, weight_decay=0.0),
    Case(
        "gradients of zero: the decay alone",
        params=[np.array([[3.0, -1.0]]), np.array([3.0])],
        grads=[np.zeros((1, 2)), np.zeros(1)],
        m=[np.zeros((1, 2)), np.zeros(1)],
        v=[np.zeros((1, 2)), np.zeros(1)],
        t=1,
        lr=0.2,
        weight_decay=0.25,
    ),
    Case(
        "gradients of very different size, first step",
        params=[np.full((2, 2), 5.0)],
        grads=[np.array([[1e-4, 1.0], [-50.0, 1e4]])],
        m=[np.zeros((2, 2))],
        v=[np.zeros((2, 2))],
        t=1,
        lr=0.01,
        weight_decay=0.3,
    ),
    Case("biases alone", **model(4, (4,), (3,)), t=6, lr=0.1, weight_decay=0.5),
    Case(
        "a matrix of one row, and one of one entry",
        **model(5, (1, 4), (1, 1)),
        t=6,
        lr=0.1,
        weight_decay=0.5,
    ),
    Case(
        "filters of four dimensions", **model(6, (2, 3, 2, 2), (2,)), t=9, lr=0.05, weight_decay=0.2
    ),
    Case(
        "a parameter without a gradient",
        **without_gradients(model(7, (2, 3), (3,), (3, 2)), 0),
        t=5,
        lr=0.1,
        weight_decay=0.3,
    ),
    Case(
        "a bias without a gradient",
        **without_gradients(model(8, (2, 3), (3,)), 1),
        t=5,
        lr=0.1,
        weight_decay=0.3,
    ),
    Case("no gradients at all", **without_gradients(model(9, (2, 2), (2,)), 0, 1), t=2, lr=0.1),
    Case(
        "without a gradient from the start",
        **without_gradients(model(10, (2, 2), (2, 3), start=True), 1),
        t=1,
        lr=0.1,
    ),
    Case(
        "tiny gradients: eps after the root",
        params=[np.zeros((1, 3))],
        grads=[np.array([[1e-8, -3e-9, 2e-7]])],
        m=[np.array([[1e-9, 2e-9, 0.0]])],
        v=[np.array([[1e-17, 1e-16, 0.0]])],
        t=2,
        lr=1.0,
    ),
    Case("a large eps", **model(11, (2, 2)), t=4, lr=0.01, eps=0.1),
    Case(
        "other betas",
        **model(12, (2, 2), (2,)),
        t=2,
        lr=0.02,
        beta1=0.5,
        beta2=0.8,
        weight_decay=0.1,
    ),
    Case("the millionth step", **model(13, (2, 2), (2,)), t=1_000_000, lr=0.001, weight_decay=0.1),
    Case("a decay above 1", **model(14, (2, 2), (2,)), t=3, lr=0.01, weight_decay=7.0),
    Case("a parameter of five dimensions", **model(15, (1, 2, 1, 2, 2)), t=3, weight_decay=0.5),
    Case("a dozen parameters", **model(16, *[(2, 2), (2,)] * 6), t=3, lr=0.1, weight_decay=0.5),
    Case(
        "tiny gradients, step 2,000",
        params=[np.zeros((1, 3))],
        grads=[np.array([[1e-8, -3e-9, 2e-7]])],
        m=[np.array([[1e-9, 2e-9, 0.0]])],
        v=[np.array([[1e-17, 1e-16, 0.0]])],
        t=2000,
        lr=1.0,
    ),
    Case("a model without parameters", params=[], grads=[], m=[], v=[], t=3),
]


@generator(sizes=(1, 2, 3, 8, 300))
def random_models(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random models after some steps"""
    arguments = model(int(rng.integers(2**31)), (size, 2), (2,), (2, size), (size,))
    unused = [int(place) for place in np.flatnonzero(rng.random(4) < 0.2)]
    return {
        **without_gradients(arguments, *unused),
        "t": int(rng.integers(1, 50)),
        "lr": float(rng.uniform(0.01, 0.2)),
        "beta1": float(rng.uniform(0.7, 0.95)),
        "beta2": float(rng.uniform(0.9, 0.999)),
        "weight_decay": float(rng.uniform(0.0, 0.5)),
    }
