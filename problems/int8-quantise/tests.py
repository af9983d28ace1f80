"""Test cases of the eight-bit layer; `driver.py` adds the dtype of the stored weights."""

import numpy as np

from ml_judge import Case, closer_look, generator


def case(
    name: str, x: list[list[float]], W: list[list[float]], bias: list[float] | None = None
) -> Case:
    """A small layer, without a bias unless told otherwise."""
    return Case(
        name,
        x=np.array(x, dtype=np.float64),
        W=np.array(W, dtype=np.float64),
        bias=np.array([0] * len(W) if bias is None else bias, dtype=np.float64),
    )


def layer(rng: np.random.Generator, n: int, m: int, d: int) -> dict[str, np.ndarray]:
    """Rows of very different size."""
    return {
        "x": rng.normal(0.2, 1.0, (n, d)) * 10.0 ** rng.uniform(-2, 2, (n, 1)),
        "W": rng.normal(0.0, 1.0, (m, d)) * 10.0 ** rng.uniform(-2, 2, (m, 1)),
        "bias": rng.normal(0.0, 5.0, m),
    }


SAMPLES = [
    case("one token, one output", [[0.3, 1, 0]], [[127, -2.5, 64]], [1]),
    case(
        "two tokens, three outputs",
        [[1, -0.3, 0.6], [20, 3, -7]],
        [[0.1, 0.23, -0.4], [3, 5, 1], [-2, 0.01, 0.02]],
        [0.5, -1, 0],
    ),
]

HIDDEN = [
    case("ties", [[127, 0.5, 1.5, -0.5]], [[127, 0.5, 1.5, 2.5], [-127, -0.5, -1.5, -2.5]]),
    case("just below and above the middle", [[127, 1]], [[127, 0.499], [127, 0.501], [127, 126.7]]),
    case("a row of zero weights", [[1, 2.3]], [[0, 0], [3, -1]], [4, 0]),
    case("a token of zeros", [[0, 0], [1, -2.3]], [[1, 2.3], [3, -1]], [0.25, -3]),
    case("the largest is negative", [[-3, 1, 0.4]], [[-8, 2.2, 1.1], [1, -0.2, 0.7]]),
    case("all weights negative", [[1, 2.2, 3]], [[-1, -2.1, -4], [-0.5, -0.1, -0.2]]),
    case("all weights positive", [[1, 2.2, 3]], [[1, 2.1, 4], [5, 5.6, 6]]),
    case("one large weight", [[1, 1, 1]], [[1000, 1, -3], [0.6, 1, -3]], [0, 0]),
    case(
        "one large token", [[1000, 900, -800], [0.01, 0.004, -0.007]], [[1, 2.3, -1], [0.3, 0, 1]]
    ),
    case("tiny weights", [[1, 2.3]], [[3e-12, -1e-12], [1e-12, 6e-13]], [0, 1e-12]),
    case("tiny tokens", [[4e-12, 1.1e-12]], [[3e11, -1e11], [1, 2.3]]),
    case("large weights", [[1, 2.3]], [[3e12, -1e12], [1e12, 7e12]]),
    case("sums that outgrow eight bits", [[1, 1, 1]], [[1, 1, 1], [1, -1, 1]]),
    case("sums that outgrow sixteen bits", [[1.0] * 300], [[1.0] * 300, [-1.0] * 300]),
    case("a sum of more than 24 bits, and odd", [[1.0] * 4096], [[1.0] * 4095 + [0.3]]),
    case("a fine bias", [[1, 0.6]], [[1, 0.23]], [0.123456789]),
    case("a bias far larger than the rest", [[1, 0.6]], [[1, 0.23], [2.2, 1]], [1e6, -1e6]),
    case("one feature", [[2], [-0.5]], [[3], [-7], [0]], [1, 1, 1]),
    case(
        "as many tokens as outputs and features",
        [[1, 2.3], [3, -1]],
        [[0.3, 0.7], [2, -5.3]],
        [1, 2],
    ),
    Case("no tokens", x=np.zeros((0, 3)), W=np.array([[1.0, 2.1, -4.0]]), bias=np.array([1.0])),
    Case("four thousand features", **layer(np.random.default_rng(1), 2, 3, 4096)),
    case(
        "ties above zero in a token",
        [[127, 0.5, 2.5, -3.5, 4.5]],
        [[0, 127, 0, 0, 0], [0, 0, 127, 3, 0]],
    ),
    case("ties below zero in a token", [[127, -0.5, -2.5, 3.5]], [[0, 127, 0, 0], [0, 0, 127, 3]]),
]


@generator(sizes=(1, 2, 3, 8, 60))
def random_layers(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random layers"""
    n, m = rng.integers(1, 8, 2)
    return dict(layer(rng, int(n), int(m), size))


@closer_look(30)
def features_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    x, W = rng.normal(size=(2, 4, size))
    return {"x": x, "W": W, "bias": np.zeros(4)}
