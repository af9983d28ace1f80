"""Test cases of the LSTM."""

import numpy as np

from ml_judge import Case, closer_look, generator


def sequences(
    seed: int, lengths: list[int], steps: int, d: int, k: int, scale: float = 1.0
) -> dict[str, np.ndarray]:
    """Random sequences, states and weights; the padding is random too."""
    rng = np.random.default_rng(seed)
    n = len(lengths)
    return {
        "x": scale * rng.normal(size=(n, steps, d)),
        "lengths": np.array(lengths, dtype=np.int64),
        "h": rng.uniform(-1, 1, (n, k)),
        "c": rng.normal(size=(n, k)),
        "W": rng.normal(size=(d, 4 * k)),
        "U": rng.normal(size=(k, 4 * k)),
        "b": rng.normal(size=4 * k),
    }


def padded_with(value: float, arguments: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The same sequences with other padding."""
    x = arguments["x"].copy()
    for row, length in zip(x, arguments["lengths"], strict=True):
        row[length:] = value
    return {**arguments, "x": x}


SAMPLES = [
    Case(
        "one step, worked by hand",
        x=np.array([[[1.0]]]),
        lengths=np.array([1]),
        h=np.zeros((1, 1)),
        c=np.array([[2.0]]),
        W=np.array([[np.log(3.0), 0.0, 0.0, np.log(3.0)]]),
        U=np.zeros((1, 4)),
        b=np.zeros(4),
    ),
    Case(
        "two sequences, the second one shorter",
        x=np.array([[[1.0], [2.0]], [[-1.0], [9.0]]]),
        lengths=np.array([2, 1]),
        h=np.zeros((2, 1)),
        c=np.array([[0.0], [1.0]]),
        W=np.array([[1.0, 0.5, 1.0, -0.5]]),
        U=np.array([[0.5, -1.0, 2.0, 1.0]]),
        b=np.array([0.0, 1.0, 0.0, 0.25]),
    ),
]

HIDDEN = [
    Case("one step with two units", **sequences(1, [1], 1, 2, 2)),
    Case("one long sequence", **sequences(2, [12], 12, 3, 2)),
    Case("all sequences full", **sequences(3, [5, 5, 5], 5, 2, 4)),
    Case("different lengths", **sequences(4, [4, 1, 6, 2], 6, 3, 2)),
    Case("one sequence of length 0", **sequences(5, [3, 0], 3, 2, 3)),
    Case("padding longer than any sequence", **sequences(6, [2, 3], 7, 2, 2)),
    Case("more steps than a byte counts", **sequences(14, [300], 300, 1, 1)),
    Case("no steps at all", **sequences(7, [0, 0], 0, 2, 3)),
    Case("padding of NaN", **padded_with(np.nan, sequences(8, [2, 4, 0], 4, 2, 3))),
    Case("padding of infinities", **padded_with(np.inf, sequences(13, [2, 4, 0], 4, 2, 3))),
    Case("padding of zeros, and a bias", **padded_with(0.0, sequences(9, [1, 3], 5, 3, 2))),
    Case("all sizes equal", **sequences(10, [3, 2, 3], 3, 3, 3)),
    Case("gates wide open and firmly shut", **sequences(11, [4, 3], 4, 2, 3, 3000.0)),
    Case(
        "cell states far from zero",
        **{**sequences(12, [3, 3], 3, 2, 2), "c": np.array([[200.0, -150.0], [40.0, -3.0]])},
    ),
    Case(
        "cell states near zero",
        **{
            **sequences(15, [2, 1], 2, 2, 2, 0.0),
            "h": np.zeros((2, 2)),
            "c": np.array([[8e-4, -5e-4], [3e-4, 9e-4]]),
            "b": np.zeros(8),
        },
    ),
]


@generator(sizes=(1, 2, 3, 8, 60))
def random_sequences(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random sequences of different lengths"""
    steps, d, k = size, int(rng.integers(1, 5)), int(rng.integers(1, 5))
    lengths = rng.integers(0, steps + 1, int(rng.integers(1, 6))).tolist()
    return padded_with(
        float(rng.choice([0.0, 5.0, np.nan])),
        sequences(int(rng.integers(2**32)), lengths, steps, d, k),
    )


@closer_look(20, extreme={"x": 1e4})
def sequences_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return sequences(1, [1 + i % 6 for i in range(size)], 6, 3, 4)
