"""Test cases of the SwiGLU layer."""

import numpy as np

from ml_judge import Case, closer_look, generator


def drawn(
    seed: int, batch: tuple[int, ...], d: int, f: int, o: int, scale: float = 1.0
) -> dict[str, np.ndarray]:
    """Random tokens, weights and gradients; gates are about `scale`."""
    rng = np.random.default_rng(seed)
    return {
        "x": rng.normal(size=(*batch, d)),
        "w_gate": scale * rng.normal(size=(d, f)) / np.sqrt(d),
        "w_up": rng.normal(size=(d, f)),
        "w_down": rng.normal(size=(f, o)),
        "grad": rng.normal(size=(*batch, o)),
    }


ONE = np.ones((1, 1))

SAMPLES = [
    Case(
        "one number, worked by hand",
        x=2 * ONE,
        w_gate=np.log(3.0) / 2 * ONE,
        w_up=5 * ONE,
        w_down=ONE,
        grad=ONE,
    ),
    Case("two tokens", **drawn(1, (2,), 2, 3, 2)),
]

HIDDEN = [
    Case("one token without leading dimensions", **drawn(2, (), 4, 5, 3)),
    Case("a matrix of tokens", **drawn(3, (6,), 4, 5, 3)),
    Case("a batch of sentences", **drawn(4, (2, 3), 4, 8, 4)),
    Case("all sizes equal", **drawn(5, (3, 3), 3, 3, 3)),
    Case("four dimensions", **drawn(6, (2, 1, 3), 2, 4, 5)),
    Case("one hidden unit", **drawn(7, (4,), 3, 1, 2)),
    Case("one column in and out", **drawn(8, (4,), 1, 6, 1)),
    Case(
        "gates of exactly zero",
        **drawn(9, (3,), 2, 4, 2) | {"w_gate": np.zeros((2, 4))},
    ),
    Case("gates of a few units", **drawn(10, (5,), 4, 6, 3, 4.0)),
    Case("gates in the thousands", **drawn(11, (2, 3), 4, 6, 3, 2500.0)),
    Case(
        "gates far below zero",
        x=np.array([[-1.0], [-2.0]]),
        w_gate=np.array([[5000.0, 800.0]]),
        w_up=np.array([[1.0, -3.0]]),
        w_down=np.array([[2.0], [0.5]]),
        grad=np.array([[1.0], [-1.0]]),
    ),
    Case(
        "gates where the sigmoid is nearly 0 or 1",
        x=np.array([[1.0], [-1.0]]),
        w_gate=np.array([[11.0, 14.0, 16.0]]),
        w_up=np.array([[1.0, -2.0, 3.0]]),
        w_down=np.array([[2.0], [0.5], [1.5]]),
        grad=np.array([[1.0], [-1.0]]),
    ),
    Case(
        "tiny contents before large weights",
        x=np.array([[1.0, 2.0]]),
        w_gate=np.array([[0.5], [1.0]]),
        w_up=np.array([[1e-9], [2e-9]]),
        w_down=np.array([[1e9]]),
        grad=np.array([[1.5]]),
    ),
    Case("gates just beside zero", **drawn(14, (4,), 3, 5, 2, 3e-7)),
    Case(
        "gradients in the millions",
        **{**drawn(15, (3,), 3, 4, 2), "grad": 1e6 * drawn(15, (3,), 3, 4, 2)["grad"]},
    ),
    Case("a hundred hidden units", **drawn(16, (2,), 2, 100, 2)),
    Case("six hundred tokens", **drawn(17, (2, 300), 2, 2, 2)),
    Case("no tokens", **drawn(12, (0,), 3, 4, 2)),
    Case("no tokens in the sentences", **drawn(13, (2, 0), 3, 4, 2)),
]


@generator(sizes=(1, 2, 3, 8, 80))
def random_tokens(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random tokens"""
    batch = [(size,), (2, size), (1, size, 2)][rng.integers(3)]
    d, f, o = (int(width) for width in rng.integers(1, 7, 3))
    return dict(drawn(int(rng.integers(2**32)), batch, d, f, o, float(rng.choice([1.0, 20.0]))))


@closer_look(20, extreme={"w_gate": 1e4})
def tokens_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return dict(drawn(1, (size,), 8, 16, 8))
