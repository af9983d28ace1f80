"""Test cases of sinusoidal positions."""

import numpy as np

from ml_judge import Case, closer_look, generator

SAMPLES = [
    Case("three positions, width four", n=3, d=4),
    Case("an odd width", n=2, d=3),
]

HIDDEN = [
    Case("no positions", n=0, d=6),
    Case("one position", n=1, d=8),
    Case("width one", n=5, d=1),
    Case("width two", n=5, d=2),
    Case("as many positions as columns", n=6, d=6),
    Case("an odd width, many columns", n=10, d=15),
    Case("a real model's width", n=12, d=512),
    Case("a large model's width", n=3, d=2049),
    Case("more positions than 15 bits hold", n=40_000, d=2),
    Case("many positions", n=3000, d=6),
    Case("many positions, an odd width", n=2000, d=7),
]


@generator(sizes=(1, 2, 3, 7, 40, 300))
def random_widths(rng: np.random.Generator, size: int) -> dict[str, object]:
    """a random width"""
    return {"n": size, "d": int(rng.integers(1, 70))}


@closer_look(50)
def positions_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"n": size, "d": 16}
