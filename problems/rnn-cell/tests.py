"""Test cases of the recurrent network."""

import numpy as np

from ml_judge import Case, closer_look, generator


def sequences(
    seed: int, n: int, steps: int, d: int, k: int, scale: float = 1.0
) -> dict[str, np.ndarray]:
    """Random sequences, a random network, and random gradients of the outputs."""
    rng = np.random.default_rng(seed)
    return {
        "x": scale * rng.normal(size=(n, steps, d)),
        "h": rng.uniform(-1, 1, (n, k)),
        "W": rng.normal(size=(d, k)) / np.sqrt(d),
        "U": rng.normal(size=(k, k)) / np.sqrt(k),
        "b": 0.5 * rng.normal(size=k),
        "grad": rng.normal(size=(n, steps, k)),
    }


def last_alone(arguments: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The same, but only the last output has a gradient."""
    grad = np.zeros_like(arguments["grad"])
    grad[:, -1] = arguments["grad"][:, -1]
    return {**arguments, "grad": grad}


def lasting(steps: int) -> dict[str, np.ndarray]:
    """States next to 0 that are only turned, so that no gradient fades on the way back."""
    drawn = last_alone(sequences(steps, 1, steps, 1, 2))
    return {
        **drawn,
        "x": drawn["x"] / 1000,
        "h": drawn["h"] / 1000,
        "U": np.array([[0.8, -0.6], [0.6, 0.8]]),
        "b": np.zeros(2),
    }


SAMPLES = [
    Case(
        "two steps, worked by hand",
        x=np.array([[[0.5], [0.0]]]),
        h=np.zeros((1, 1)),
        W=np.array([[1.0]]),
        U=np.array([[2.0]]),
        b=np.zeros(1),
        grad=np.array([[[0.0], [1.0]]]),
    ),
    Case(
        "two sequences of three steps",
        **{name: np.round(value, 2) for name, value in sequences(1, 2, 3, 1, 2).items()},
    ),
]

HIDDEN = [
    Case("one step", **sequences(2, 3, 1, 2, 4)),
    Case("one sequence", **sequences(3, 1, 5, 3, 2)),
    Case("no two sizes equal", **sequences(4, 4, 5, 3, 2)),
    Case("all sizes equal", **sequences(5, 3, 3, 3, 3)),
    Case("one unit, many inputs", **sequences(6, 2, 4, 5, 1)),
    Case("one input, many units", **sequences(7, 2, 4, 1, 5)),
    Case("a gradient at the last output alone", **last_alone(sequences(8, 2, 6, 2, 3))),
    Case(
        "a gradient at the first output alone",
        **{
            **sequences(9, 2, 4, 2, 3),
            "grad": sequences(9, 2, 4, 2, 3)["grad"] * (np.arange(4) == 0)[:, None],
        },
    ),
    Case("first states of zero", **{**sequences(10, 3, 4, 2, 3), "h": np.zeros((3, 3))}),
    Case(
        "first states beyond 1",
        **{**sequences(11, 3, 4, 2, 3), "h": 4.0 * sequences(11, 3, 4, 2, 3)["h"]},
    ),
    Case(
        "no inputs but the first states", **{**sequences(12, 2, 4, 2, 3), "x": np.zeros((2, 4, 2))}
    ),
    Case("states that do not look back", **{**sequences(13, 2, 4, 2, 3), "U": np.zeros((3, 3))}),
    Case("saturated", **sequences(14, 2, 4, 2, 3, scale=500.0)),
    Case("thirty steps", **last_alone(sequences(15, 2, 30, 2, 4))),
    Case("a gradient that lasts for a hundred and sixty steps", **lasting(160)),
    Case(
        "gradients in the millions",
        **{**sequences(18, 2, 3, 2, 3), "grad": 1e6 * sequences(18, 2, 3, 2, 3)["grad"]},
    ),
    Case(
        "a first state far beyond 1",
        **{
            **sequences(19, 2, 3, 2, 2),
            "h": np.array([[150.0, -90.0], [60.0, 200.0]]),
            "U": np.array([[0.01, -0.002], [0.003, 0.005]]),
        },
    ),
    Case("twenty units", **sequences(20, 2, 3, 2, 20)),
    Case("a hundred sequences", **sequences(21, 100, 2, 2, 2)),
    Case("no steps", **sequences(16, 3, 0, 2, 4)),
    Case("no sequences", **sequences(17, 0, 3, 2, 4)),
]


@generator(sizes=(1, 2, 3, 8, 40))
def random_sequences(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random sequences and networks"""
    n, d, k = (int(number) for number in rng.integers(1, 6, 3))
    return dict(sequences(int(rng.integers(2**31)), n, size, d, k))


@closer_look(20)
def steps_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return dict(sequences(1, 3, size, 2, 4))
