"""Test cases of layer normalisation."""

import numpy as np

from ml_judge import Case, closer_look, generator


def drawn(
    seed: int, shape: tuple[int, ...], scale: float = 1.0, offset: float = 0.0, **options: object
) -> dict[str, object]:
    """Random vectors, gains, shifts and gradients."""
    rng = np.random.default_rng(seed)
    d = shape[-1]
    return {
        "x": offset + scale * rng.normal(rng.normal(0.0, 2.0, d), rng.uniform(0.5, 3.0, d), shape),
        "gamma": rng.uniform(0.5, 2.0, d) * rng.choice([-1.0, 1.0], d),
        "beta": rng.normal(size=d),
        "grad": rng.normal(size=shape),
        **options,
    }


SAMPLES = [
    Case(
        "one vector of two features",
        x=np.array([1.0, 3.0]),
        gamma=np.array([2.0, 4.0]),
        beta=np.array([10.0, 0.0]),
        grad=np.array([1.0, 0.0]),
        eps=3.0,
    ),
    Case(
        "two vectors, the default eps",
        x=np.array([[2.0, 4.0, 9.0], [-1.0, -1.0, 2.0]]),
        gamma=np.array([1.0, 2.0, -1.0]),
        beta=np.array([0.0, 0.5, 0.0]),
        grad=np.array([[1.0, 0.0, -2.0], [0.5, 1.0, 1.0]]),
    ),
]

HIDDEN = [
    Case("a matrix of vectors", **drawn(1, (6, 4), eps=1e-3)),
    Case("a batch of sentences", **drawn(2, (3, 4, 5))),
    Case("all dimensions equal", **drawn(3, (3, 3, 3))),
    Case("four dimensions", **drawn(4, (2, 3, 2, 4), eps=0.1)),
    Case("one vector without leading dimensions", **drawn(5, (7,))),
    Case("a batch of one", **drawn(6, (1, 1, 4))),
    Case("one feature", **drawn(7, (4, 1))),
    Case("two features", **drawn(8, (5, 2))),
    Case("a large eps", **drawn(9, (4, 6), eps=2.5)),
    Case("the default eps decides", **drawn(10, (4, 6), scale=1e-3)),
    Case("variances far below eps", **drawn(11, (3, 5), scale=1e-4, eps=1e-2)),
    Case("a tiny eps and tiny variances", **drawn(12, (3, 5), scale=1e-6, eps=1e-13)),
    Case(
        "vectors whose features are all equal",
        **drawn(13, (2, 2, 4), eps=0.25)
        | {"x": np.array([[[3.0] * 4, [0.0] * 4], [[1.0, 2.0, 3.0, 5.0], [-8.0] * 4]])},
    ),
    Case("means a million times the spread", **drawn(14, (4, 8), offset=1e6)),
    Case("means of a million, of either sign", **drawn(15, (2, 3, 6), scale=1e6)),
    Case("no vectors", **drawn(16, (0, 5))),
    Case("no tokens in the sentences", **drawn(17, (2, 0, 3))),
    Case(
        "a gain of zero for one feature", **drawn(18, (3, 3)) | {"gamma": np.array([0.0, 1.0, 2.0])}
    ),
    Case("a hundred features", **drawn(19, (2, 100))),
    Case("large gains", **drawn(20, (3, 4)) | {"gamma": np.array([50.0, -200.0, 1e3, 12.0])}),
    Case(
        "vectors a million apart",
        **drawn(21, (4, 8))
        | {
            "x": np.array([[0.0], [1e6], [-1e6], [5e5]])
            + np.random.default_rng(21).normal(size=(4, 8))
        },
    ),
]


@generator(sizes=(1, 2, 3, 7, 64))
def random_tokens(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random tokens"""
    batch = [(), (3,), (2, 3), (size, 2)][rng.integers(4)]
    eps = float(rng.choice([1e-6, 1e-3, 0.5]))
    return drawn(int(rng.integers(2**32)), (*batch, size), eps=eps)


@closer_look(20, extreme={"x": 1e200})
def tokens_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return drawn(1, (size, 8))
