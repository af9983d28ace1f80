"""Test cases of the linear layer's backward pass; `driver.py` says how a case uses it."""

import numpy as np
from ml_judge import Case, closer_look, generator


def layer(seed: int, batch: tuple[int, ...], d_in: int, d_out: int) -> dict[str, np.ndarray]:
    """Random inputs, weights and upstream gradients."""
    rng = np.random.default_rng(seed)
    return {
        "x": rng.normal(size=(*batch, d_in)),
        "W": rng.normal(size=(d_out, d_in)),
        "grad": rng.normal(size=(*batch, d_out)),
    }


SAMPLES = [
    Case(
        "two vectors, one output",
        x=np.array([[1.0, 2.0], [3.0, 4.0]]),
        W=np.array([[10.0, 20.0]]),
        grad=np.array([[0.5], [-1.0]]),
    ),
    Case(
        "two sentences of two words",
        x=np.array([[[1.0, 0.0], [0.0, 2.0]], [[3.0, -1.0], [0.5, 1.0]]]),
        W=np.array([[1.0, 2.0], [0.0, -1.0], [3.0, 0.5]]),
        grad=np.array([[[1.0, 0.0, 2.0], [0.0, 1.0, 0.0]], [[-1.0, 0.5, 0.0], [2.0, 0.0, 1.0]]]),
    ),
]

HIDDEN = [
    Case("a single vector", **layer(1, (), 3, 2)),
    Case("a single vector, as many outputs as inputs", **layer(2, (), 3, 3)),
    Case("a batch of one", **layer(3, (1,), 4, 2)),
    Case("one input, one output", **layer(4, (5,), 1, 1)),
    Case("many inputs, one output", **layer(5, (4,), 6, 1)),
    Case("one input, many outputs", **layer(6, (4,), 1, 6)),
    Case("as many inputs as outputs", **layer(7, (5,), 3, 3)),
    Case("as many vectors as inputs and outputs", **layer(8, (3,), 3, 3)),
    Case("two leading dimensions", **layer(9, (2, 5), 4, 3)),
    Case("two leading dimensions of one", **layer(10, (1, 1), 3, 2)),
    Case("three leading dimensions", **layer(11, (2, 3, 4), 2, 5)),
    Case("all dimensions equal", **layer(12, (3, 3), 3, 3)),
    Case("an empty batch", **layer(13, (0,), 3, 2)),
    Case("sentences without words", **layer(14, (4, 0), 2, 3)),
    Case("an upstream gradient of zero", **{**layer(15, (4,), 3, 2), "grad": np.zeros((4, 2))}),
    Case(
        "vectors of very different size",
        x=np.array([[1e6, -2e6], [0.5, 0.25]]),
        W=np.array([[3.0, 1.0], [-2.0, 5.0]]),
        grad=np.array([[1e-3, 2e-3], [4.0, -8.0]]),
    ),
    Case("four leading dimensions", **layer(16, (2, 1, 3, 2), 3, 2)),
    Case(
        "two vectors with the same gradient",
        **{**layer(17, (3,), 2, 2), "grad": np.array([[0.5, -1.0], [2.0, 1.5], [0.5, -1.0]])},
    ),
    Case("weights that leave all as it is", **{**layer(18, (4,), 2, 2), "W": np.eye(2)}),
    Case("nothing but ones", x=np.ones((1, 1)), W=np.ones((1, 1)), grad=np.ones((1, 1))),
    Case("small gradients", **{**layer(19, (3,), 3, 2), "grad": np.full((3, 2), 4e-10)}),
]


@generator(sizes=(1, 2, 3, 8, 200))
def random_layers(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random layers and batches"""
    d_in, d_out = (int(d) for d in rng.integers(1, 9, 2))
    batch = [(size,), (size, 2), (2, size, 3)][rng.integers(3)]
    return dict(layer(int(rng.integers(2**31)), batch, d_in, d_out))


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return dict(layer(1, (size,), 4, 3))
