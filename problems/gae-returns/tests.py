"""Test cases of generalised advantage estimation."""

import numpy as np

from ml_judge import Case, closer_look, generator

NAN = np.nan


def one_copy(
    name: str,
    rewards: list[float],
    values: list[float],
    next_values: list[float],
    gamma: float,
    lam: float,
    fallen: tuple[int, ...] = (),
    cut: tuple[int, ...] = (),
) -> Case:
    """A single copy; `fallen` and `cut` are the steps that terminated and that were truncated."""

    def column(numbers: list[float]) -> np.ndarray:
        return np.array(numbers, dtype=np.float64).reshape(-1, 1)

    steps = np.arange(len(rewards)).reshape(-1, 1)
    return Case(
        name,
        rewards=column(rewards),
        values=column(values),
        next_values=column(next_values),
        terminated=np.isin(steps, fallen),
        truncated=np.isin(steps, cut),
        gamma=gamma,
        lam=lam,
    )


def walks(
    rng: np.random.Generator, steps: int, copies: int, ends: float = 0.15
) -> dict[str, object]:
    """Episodes that end at different steps, each in its own way, with NaN behind a fall."""
    values = rng.normal(3.0, 2.0, (steps, copies))
    next_values = np.vstack([values[1:], rng.normal(3.0, 2.0, (1, copies))])[:steps]
    terminated, truncated = rng.random((2, steps, copies)) < ends
    new = rng.normal(3.0, 2.0, (steps, copies))
    return {
        "rewards": rng.normal(0.5, 2.0, (steps, copies)),
        "values": values,
        "next_values": np.where(terminated, NAN, np.where(truncated, new, next_values)),
        "terminated": terminated,
        "truncated": truncated,
    }


LONG = walks(np.random.default_rng(6), 700, 12, ends=0.004)
THREE = ([1, 2, 3], [4, 5, 6], [5, 7, 8])
FIVE = ([1, -2, 0.5, 3, 1], [2, 1, 4, -1, 3], [1, 4, -1, 3, 2.5])

SAMPLES = [
    one_copy("cut in step 1", *THREE, 1.0, 0.5, cut=(1,)),
    one_copy("fallen in step 1", *THREE, 1.0, 0.5, fallen=(1,)),
]

HIDDEN = [
    one_copy("one long episode", *FIVE, 0.9, 0.8),
    one_copy("fallen in the last step", *FIVE, 0.9, 0.8, fallen=(4,)),
    one_copy("cut in the last step", *FIVE, 0.9, 0.8, cut=(4,)),
    one_copy("fallen and cut at once", *FIVE, 0.9, 0.8, fallen=(2,), cut=(2,)),
    one_copy("fallen in the first step", *FIVE, 0.9, 0.8, fallen=(0,)),
    one_copy("cut in the first step", *FIVE, 0.9, 0.8, cut=(0,)),
    one_copy("three episodes", *FIVE, 0.95, 0.9, fallen=(1,), cut=(3,)),
    one_copy("episodes of one step", *FIVE, 0.9, 0.8, fallen=(0, 2, 4), cut=(1, 3)),
    one_copy("no value behind a fall", [1, 2, 1], [3, 1, 2], [1, NAN, 4], 0.9, 0.8, fallen=(1,)),
    one_copy(
        "a wild value behind a fall", [1, 2, 1], [3, 1, 2], [1, 1e12, 4], 0.9, 0.8, fallen=(1,)
    ),
    one_copy(
        "infinite values behind falls",
        [1, 2, 1],
        [3, 1, 2],
        [np.inf, 2, -np.inf],
        0.9,
        0.8,
        fallen=(0, 2),
    ),
    one_copy("lambda 0: one step ahead", *FIVE, 0.9, 0.0),
    one_copy("lambda 1: all rewards to the end", *FIVE, 0.9, 1.0, fallen=(2,)),
    one_copy("gamma 0: the reward alone", *FIVE, 0.0, 0.7, cut=(2,)),
    one_copy("gamma and lambda 1", *FIVE, 1.0, 1.0, fallen=(3,)),
    one_copy("gamma and lambda differ", *FIVE, 0.5, 0.9, cut=(3,)),
    one_copy("two estimates of one state", [1, 2, 1, 0], [3, 1, 2, 4], [5, -1, 0.5, 2], 0.9, 0.8),
    one_copy("large rewards", [100, -50, 80], [1, 2, 3], [2, 3, 4], 0.9, 0.8),
    one_copy("rewards in the millions", [3e6, -2e6, 5e3], [1, 2, 3], [2, 3, 4], 0.9, 0.8),
    one_copy("values in the millions", [1, 2, 3], [4e6, -2e6, 3e5], [2e6, -3e6, 1e6], 0.9, 0.8),
    one_copy("equal steps", [1, 1, 1], [2, 2, 2], [2, 2, 2], 0.9, 0.8),
    one_copy("one step", [2], [1], [3], 0.9, 0.8),
    Case(
        "no steps",
        rewards=np.zeros((0, 2)),
        values=np.zeros((0, 2)),
        next_values=np.zeros((0, 2)),
        terminated=np.zeros((0, 2), dtype=bool),
        truncated=np.zeros((0, 2), dtype=bool),
        gamma=0.9,
        lam=0.8,
    ),
    Case("as many copies as steps", **walks(np.random.default_rng(3), 4, 4), gamma=0.9, lam=0.8),
    Case("more copies than steps", **walks(np.random.default_rng(4), 3, 7), gamma=0.99, lam=0.95),
    Case("few ends in long walks", **LONG, gamma=0.999, lam=0.99),
    Case("nearly nothing is lost on the way", **LONG, gamma=0.9999, lam=1.0),
    one_copy("values in the thousand millions", [1, 2], [4e9, -2e9], [2e9, -3e9], 0.9, 0.8),
    Case("a long walk", **walks(np.random.default_rng(5), 200, 2), gamma=0.99, lam=0.95),
]


@generator(sizes=(1, 2, 3, 6, 30, 200))
def random_walks(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random walks"""
    return {
        **walks(rng, size, int(rng.integers(1, 5))),
        "gamma": float(rng.uniform(0.5, 0.999)),
        "lam": float(rng.uniform(0.2, 0.99)),
    }


@closer_look(40)
def steps_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {**walks(rng, size, 3), "gamma": 0.99, "lam": 0.95}
