"""Test cases of streaming mean and variance; `driver.py` says how a case uses the class."""

from collections.abc import Sequence

import numpy as np

from ml_judge import Case, closer_look, generator


def streams(*values: Sequence[float]) -> list[np.ndarray]:
    """The values of each stream."""
    return [np.array(column, dtype=np.float64) for column in values]


FAR = 1e9

SAMPLES = [
    Case("one stream", values=streams([2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0])),
    Case("two streams merged", values=streams([2.0, 4.0], [9.0]), merges=[(0, 1)], then=[1.0]),
]

HIDDEN = [
    Case("zeros among the values", values=streams([0.0, 4.0, 0.0, 0.0, 10.0])),
    Case("the same value time and again, then others", values=streams([2.0] * 40 + [5.0, 9.0])),
    Case(
        "values of ten million million",
        values=streams([1e13, -3e13, 2e13], [5e13]),
        merges=[(0, 1)],
    ),
    Case(
        "merged far from zero, then on",
        values=streams([FAR + 4, FAR + 7], [FAR + 13, FAR + 16]),
        merges=[(0, 1)],
        then=[FAR + 5, FAR + 20],
    ),
    Case(
        "two streams of a million million values, merged",
        values=streams([1.0, 4.0], [10.0, 30.0]),
        merges=[(0, 0)] * 40 + [(1, 1)] * 40 + [(0, 1)],
    ),
    Case("no values", values=streams([])),
    Case("one value", values=streams([-3.5])),
    Case("equal values", values=streams([0.1] * 12)),
    Case("tiny values", values=streams([3e-5, 9e-5, -6e-5], [15e-5]), merges=[(0, 1)]),
    Case("far from zero", values=streams([FAR + 4, FAR + 7, FAR + 13, FAR + 16])),
    Case("far below zero, fractions", values=streams([-FAR - 0.5, -FAR + 0.25, -FAR + 1.0])),
    Case(
        "merged far from zero",
        values=streams([FAR + 4, FAR + 7], [FAR + 13, FAR + 16, FAR + 40]),
        merges=[(0, 1)],
    ),
    Case(
        "merged: same means, different variances",
        values=streams([1.0, 3.0], [-8.0, 12.0, 2.0]),
        merges=[(0, 1)],
        then=[4.0],
    ),
    Case(
        "merged: no variance inside, much between",
        values=streams([1.0, 1.0, 1.0], [10.0]),
        merges=[(1, 0)],
    ),
    Case("an empty stream merged", values=streams([1.0, 5.0], []), merges=[(0, 1)], then=[9.0]),
    Case("merged into an empty one", values=streams([], [1.0, 5.0]), merges=[(0, 1)], then=[9.0]),
    Case("two empty streams merged", values=streams([], []), merges=[(0, 1)], then=[2.0, 3.0]),
    Case(
        "merged with itself",
        values=streams([1.0, 2.0, 6.0]),
        merges=[(0, 0)],
        then=[30.0],
    ),
    Case(
        "merged with itself time and again",
        values=streams([1.0, 4.0]),
        merges=[(0, 0)] * 29,
    ),
    Case(
        "merged twice, each into the other",
        values=streams([1.0, 2.0], [7.0]),
        merges=[(0, 1), (1, 0)],
        then=[-5.0],
    ),
    Case(
        "the other lives on by itself",
        values=streams([], [3.0, 8.0]),
        merges=[(0, 1)],
        then=[100.0, 200.0],
    ),
    Case("four streams", values=streams([1.0], [2.0, 4.0], [], [8.0] * 3), merges=[(0, 3), (0, 1)]),
]


@generator(sizes=(1, 2, 3, 8, 50, 10_000), once_from=10_000)
def random_values(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random values of one stream"""
    return {"values": [rng.normal(rng.normal(0.0, 100.0), 3.0, size)]}


@generator(sizes=(1, 2, 5, 40))
def random_merges(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random merges of three streams"""
    values = [rng.normal(rng.normal(0.0, 5.0), 2.0, int(rng.integers(0, size + 1))) for _ in "abc"]
    pairs = [tuple(rng.choice(3, 2, replace=False).tolist()) for _ in range(3)]
    return {"values": values, "merges": pairs, "then": rng.normal(0.0, 9.0, 2).tolist()}


@closer_look(50, extreme={"values": 1e150})
def values_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"values": [rng.normal(FAR, 1.0, size)]}
