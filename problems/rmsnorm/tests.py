"""Test cases of RMS normalisation."""

import numpy as np

from ml_judge import Case, closer_look, generator


def drawn(
    seed: int, *shape: int, scale: float = 1.0, dtype: type = np.float64
) -> dict[str, object]:
    """Random vectors, not centred, and gains."""
    rng = np.random.default_rng(seed)
    return {
        "x": (scale * rng.normal(0.7, 1.0, shape)).astype(dtype),
        "gamma": rng.uniform(0.5, 2.0, shape[-1]) * rng.choice([-1.0, 1.0], shape[-1]),
    }


SAMPLES = [
    Case("three and four", x=np.array([3.0, 4.0]), gamma=np.array([1.0, 2.0]), eps=12.0),
    Case(
        "two tokens",
        x=np.array([[1.0, 2.0, 2.0], [0.0, 0.0, -3.0]]),
        gamma=np.array([1.0, 0.5, 2.0]),
    ),
    Case("half precision", x=np.array([[300.0, 400.0]], np.float16), gamma=np.ones(2)),
]

HIDDEN = [
    Case("a vector without leading dimensions", **drawn(1, 6)),
    Case("a matrix of tokens", **drawn(2, 5, 3), eps=1e-3),
    Case("as many tokens as features", **drawn(3, 4, 4), eps=0.1),
    Case("a batch of sentences", **drawn(4, 2, 3, 4), eps=1e-3),
    Case("four dimensions", **drawn(5, 2, 3, 2, 5), eps=0.5),
    Case("one feature", **drawn(6, 4, 1), eps=0.5),
    Case("a large eps", **drawn(7, 3, 4), eps=3.0),
    Case("the default eps decides", **drawn(8, 3, 4, scale=1e-3)),
    Case("vectors far smaller than eps", **drawn(9, 3, 4, scale=1e-6)),
    Case("a tiny eps and tiny vectors", **drawn(10, 3, 4, scale=1e-9), eps=1e-18),
    Case("a vector of zeros", x=np.array([[0.0, 0.0], [1.0, -1.0]]), gamma=np.array([3.0, 2.0])),
    Case(
        "equal values", x=np.array([[5.0] * 4, [-2.0] * 4]), gamma=np.array([1.0, 2.0, -1.0, 0.0])
    ),
    Case("deviations from a large mean", x=1000.0 + np.arange(8.0).reshape(2, 4), gamma=np.ones(4)),
    Case("values of 1e99", **drawn(11, 2, 5, scale=1e99)),
    Case("half precision, a batch", **drawn(12, 2, 3, 8, dtype=np.float16)),
    Case("half precision, tens of thousands", **drawn(13, 3, 5, scale=15000.0, dtype=np.float16)),
    Case("half precision, a hundred features", **drawn(14, 2, 100, scale=20.0, dtype=np.float16)),
    Case("half precision, tiny values", **drawn(15, 2, 6, scale=1e-4, dtype=np.float16), eps=1e-10),
    Case("single precision", **drawn(16, 3, 7, dtype=np.float32), eps=1e-3),
    Case("single precision, 1e30", **drawn(17, 3, 7, scale=1e30, dtype=np.float32)),
    Case("an eps of ten thousand", **drawn(20, 3, 4, scale=80.0), eps=1e4),
    Case("values and eps of next to nothing", **drawn(21, 3, 4, scale=1e-15), eps=1e-30),
    Case("thousands of features", **drawn(22, 2, 5000)),
    Case("thousands of tokens", **drawn(23, 2500, 2)),
    Case("no tokens", **drawn(18, 0, 5)),
    Case("no tokens in the sentences", **drawn(19, 2, 0, 3)),
]


@generator(sizes=(1, 2, 3, 8, 200))
def random_tokens(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random tokens of any precision"""
    shape = (*[(), (3,), (2, 3)][rng.integers(3)], size)
    dtype = [np.float16, np.float32, np.float64][rng.integers(3)]
    scale = float(rng.choice([0.01, 1.0, 1000.0]))
    drawn_now = drawn(int(rng.integers(2**32)), *shape, scale=scale, dtype=dtype)
    return {**drawn_now, "eps": float(rng.choice([1e-6, 1e-3, 0.5]))}


@closer_look(20, extreme={"x": 1e200})
def tokens_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return drawn(1, size, 8)
