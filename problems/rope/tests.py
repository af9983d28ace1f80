"""Test cases of rotary positions."""

import numpy as np

from ml_judge import Case, closer_look, generator


def at(*positions: int) -> np.ndarray:
    """Positions, as int64."""
    return np.array(positions, dtype=np.int64)


def drawn(seed: int, *shape: int) -> np.ndarray:
    """Random queries or keys."""
    return np.random.default_rng(seed).normal(size=shape)


SAMPLES = [
    Case("one pair of columns", x=np.array([[1.0, 0.0], [0.0, 2.0]]), positions=at(0, 3)),
    Case("two pairs, three tokens", x=drawn(1, 3, 4), positions=at(0, 1, 2)),
    Case("half of the columns", x=drawn(2, 2, 4), positions=at(1, 5), width=2),
]

HIDDEN = [
    Case("position 0", x=drawn(3, 1, 6), positions=at(0)),
    Case("one token, far on", x=drawn(4, 1, 8), positions=at(4711)),
    Case("positions that do not begin at 0", x=drawn(5, 3, 6), positions=at(7, 8, 9)),
    Case("positions out of order, some twice", x=drawn(6, 5, 6), positions=at(3, 0, 9, 3, 1)),
    Case("a batch of heads", x=drawn(7, 2, 3, 4, 6), positions=at(0, 1, 2, 3)),
    Case("as many heads as tokens", x=drawn(8, 2, 4, 4, 4), positions=at(2, 3, 5, 8)),
    Case("as many tokens as columns", x=drawn(9, 4, 4), positions=at(1, 2, 3, 4)),
    Case("another base", x=drawn(10, 3, 8), positions=at(1, 10, 100), base=500000.0),
    Case("a small base", x=drawn(11, 3, 8), positions=at(1, 10, 100), base=1.5),
    Case("the width of a real head", x=drawn(12, 2, 3, 128), positions=at(0, 511, 2047)),
    Case("positions up to 100,000", x=drawn(13, 3, 6), positions=at(99_999, 65_537, 100_000)),
    Case("a quarter of the columns", x=drawn(14, 2, 3, 16), positions=at(4, 5, 6), width=4),
    Case("all columns but one", x=drawn(15, 3, 7), positions=at(4, 5, 6), width=6),
    Case("a width equal to all columns", x=drawn(16, 3, 6), positions=at(4, 5, 6), width=6),
    Case(
        "another base and half the columns",
        x=drawn(17, 3, 8),
        positions=at(3, 4, 9),
        base=100.0,
        width=4,
    ),
    Case("a base of ten million, a wide head", x=drawn(20, 2, 256), positions=at(3, 7), base=1e7),
    Case("a base just above 1", x=drawn(21, 3, 8), positions=at(1, 10, 100), base=1.01),
    Case("tens of thousands", x=drawn(22, 4, 6), positions=at(9000, 20_000, 40_000, 60_000)),
    Case("five dimensions", x=drawn(23, 2, 1, 3, 2, 4), positions=at(5, 8)),
    Case("no tokens", x=drawn(18, 2, 0, 4), positions=at()),
    Case("an empty batch", x=drawn(19, 0, 3, 4), positions=at(0, 1, 2)),
]


@generator(sizes=(1, 2, 3, 8, 100))
def random_heads(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random heads at random positions"""
    batch = [(), (3,), (2, 3)][rng.integers(3)]
    width = 2 * int(rng.integers(1, 6))
    arguments: dict[str, object] = {"positions": rng.integers(0, 3000, size)}
    d = width
    if rng.random() < 0.4:
        d = width + int(rng.integers(0, 4))
        arguments["width"] = width
    if rng.random() < 0.4:
        arguments["base"] = float(rng.choice([10.0, 500.0, 500000.0]))
    return {"x": rng.normal(size=(*batch, size, d)), **arguments}


@closer_look(20)
def heads_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"x": rng.normal(size=(size, 8)), "positions": np.arange(size)}
