"""Test cases of back-propagation through two layers."""

import numpy as np

from ml_judge import Case, closer_look, generator


def network(seed: int, n: int, d: int, h: int, k: int, scale: float = 1.0) -> dict[str, object]:
    """A random network and a random batch."""
    rng = np.random.default_rng(seed)
    params = {
        "W1": rng.normal(size=(d, h)) / np.sqrt(d),
        "b1": rng.normal(size=h) / 2,
        "W2": scale * rng.normal(size=(h, k)) / np.sqrt(h),
        "b2": rng.normal(size=k) / 2,
    }
    return {"params": params, "X": rng.normal(size=(n, d)), "y": rng.integers(0, k, n)}


def with_params(arguments: dict, **changes: np.ndarray) -> dict[str, object]:
    """The same network with some parameters replaced."""
    return {**arguments, "params": {**arguments["params"], **changes}}


def reordered(arguments: dict) -> dict[str, object]:
    """The same network, its parameters listed from the last to the first."""
    return {**arguments, "params": dict(reversed(arguments["params"].items()))}


def labelled_late(arguments: dict) -> dict[str, object]:
    """The same network, each row in one of the last classes."""
    n, k = len(arguments["y"]), len(arguments["params"]["b2"])
    return {**arguments, "y": k - 1 - np.arange(n)}


SAMPLES = [
    Case(
        "one unit, worked by hand",
        params={
            "W1": np.array([[1.0]]),
            "b1": np.array([-1.0]),
            "W2": np.array([[0.0, np.log(3.0)]]),
            "b2": np.zeros(2),
        },
        X=np.array([[2.0]]),
        y=np.array([0]),
    ),
    Case(
        "two rows, and a unit that is open for one of them",
        params={
            "W1": np.array([[1.0, -1.0], [0.5, 1.0]]),
            "b1": np.array([0.0, 0.25]),
            "W2": np.array([[1.0, -1.0, 0.5], [0.0, 2.0, -0.5]]),
            "b2": np.array([0.1, 0.0, -0.1]),
        },
        X=np.array([[1.0, 2.0], [2.0, -1.0]]),
        y=np.array([2, 0]),
    ),
]

HIDDEN = [
    Case("a batch of one", **network(1, 1, 4, 5, 3)),
    Case("one hidden unit", **network(2, 6, 3, 1, 2)),
    Case("one feature", **network(3, 5, 1, 4, 3)),
    Case("one class", **network(4, 3, 2, 3, 1)),
    Case("all sizes equal", **network(5, 4, 4, 4, 4)),
    Case("no two sizes equal", **network(6, 7, 5, 3, 2)),
    Case("every unit is silent", **with_params(network(7, 4, 3, 5, 3), b1=np.full(5, -50.0))),
    Case("every unit is open", **with_params(network(8, 4, 3, 5, 3), b1=np.full(5, 50.0))),
    Case(
        "units exactly at the corner",
        params={
            "W1": np.array([[1.0, 2.0, 0.0], [1.0, -1.0, 0.0]]),
            "b1": np.array([-2.0, 0.0, 0.0]),
            "W2": np.array([[1.0, -2.0], [0.5, 1.5], [-1.0, 3.0]]),
            "b2": np.array([0.3, -0.2]),
        },
        X=np.array([[1.0, 1.0], [1.0, 2.0], [0.0, 3.0]]),
        y=np.array([0, 1, 1]),
    ),
    Case("logits in the thousands", **network(9, 6, 3, 4, 3, scale=5000.0)),
    Case(
        "logits far from zero on one side",
        **with_params(network(10, 5, 2, 3, 4), b2=np.array([-3000.0, -3001.0, -2999.0, -3000.5])),
    ),
    Case("more than 256 classes", **labelled_late(network(12, 6, 2, 3, 300))),
    Case("many hidden units", **network(13, 6, 2, 150, 3)),
    Case("many rows, and no round number of them", **network(14, 1009, 2, 3, 3)),
    Case("parameters in another order", **reordered(network(15, 4, 3, 3, 3))),
    Case(
        "units that are open by a billionth of a billionth",
        **with_params(network(16, 5, 3, 4, 2), W1=1e-18 * np.ones((3, 4)), b1=np.zeros(4)),
    ),
    Case(
        "a class that is nearly impossible",
        **with_params(network(17, 4, 3, 3, 3), b2=np.array([0.3, -22.0, 0.0]))
        | {"y": np.array([0, 2, 2, 0])},
    ),
    Case(
        "weights of zero",
        **with_params(
            network(11, 4, 3, 2, 3),
            W1=np.zeros((3, 2)),
            b1=np.zeros(2),
            W2=np.zeros((2, 3)),
            b2=np.zeros(3),
        ),
    ),
]


@generator(sizes=(1, 2, 3, 8, 300))
def random_networks(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random networks and batches"""
    d, h, k = (int(rng.integers(low, 8)) for low in (1, 1, 2))
    return network(int(rng.integers(2**32)), size, d, h, k)


@closer_look(50, extreme={"X": 1e4})
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return network(1, size, 4, 5, 3)
