"""Test cases of the schedule; `driver.py` asks for the rates of several steps."""

import numpy as np
from ml_judge import Case, generator

SAMPLES = [
    Case("two steps up, four down", steps=[0, 1, 2, 3, 4, 5, 6, 7], peak=1.0, warmup=2, total=6),
    Case("down to a floor", steps=[0, 1, 2, 4, 6], peak=0.001, warmup=0, total=6, floor=0.0001),
]

HIDDEN = [
    Case("the first step", steps=[0], peak=3e-4, warmup=2000, total=100_000),
    Case("the last step of the warm-up", steps=[1999], peak=3e-4, warmup=2000, total=100_000),
    Case("the first step of the decay", steps=[2000], peak=3e-4, warmup=2000, total=100_000),
    Case("the second step of the decay", steps=[2001], peak=3e-4, warmup=2000, total=100_000),
    Case("half way up", steps=[999], peak=3e-4, warmup=2000, total=100_000),
    Case("half way down", steps=[51_000], peak=3e-4, warmup=2000, total=100_000, floor=3e-5),
    Case("the last step", steps=[9], peak=0.5, warmup=3, total=10, floor=0.1),
    Case("the step after the last", steps=[10], peak=0.5, warmup=3, total=10, floor=0.1),
    Case(
        "long after the end", steps=[11, 13, 17, 24, 1000], peak=0.5, warmup=3, total=10, floor=0.1
    ),
    Case("long after the end, without a floor", steps=[11, 17, 1000], peak=0.5, warmup=3, total=10),
    Case("no warm-up", steps=[0, 1, 2, 3, 4], peak=0.2, warmup=0, total=4),
    Case("a warm-up of one step", steps=[0, 1, 2, 3, 4, 5], peak=0.2, warmup=1, total=5),
    Case(
        "one step to go after the warm-up",
        steps=[2, 3, 4, 5],
        peak=0.2,
        warmup=4,
        total=5,
        floor=0.05,
    ),
    Case("nothing but warm-up", steps=[0, 1, 2, 3, 4], peak=0.8, warmup=4, total=4, floor=0.1),
    Case("a single step", steps=[0, 1, 2], peak=0.7, warmup=0, total=1, floor=0.2),
    Case(
        "a warm-up below the floor",
        steps=[0, 1, 2, 9, 10, 11],
        peak=1.0,
        warmup=10,
        total=30,
        floor=0.6,
    ),
    Case("the floor is the peak", steps=[0, 3, 4, 7, 20], peak=0.3, warmup=4, total=9, floor=0.3),
    Case("a floor of nearly the peak", steps=[4, 6, 8], peak=0.3, warmup=4, total=9, floor=0.299),
    Case("a floor of 0, given", steps=[0, 5, 9, 10], peak=0.3, warmup=2, total=10, floor=0.0),
    Case(
        "a million steps",
        steps=[0, 9_999, 505_000, 999_999, 1_000_000],
        peak=6e-4,
        warmup=10_000,
        total=1_000_000,
        floor=6e-5,
    ),
    Case("a peak far above 1", steps=[0, 3, 6, 9], peak=25.0, warmup=4, total=10, floor=12.0),
]


@generator(sizes=(1, 2, 3, 8, 50, 1000))
def random_schedules(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random schedules, from the first step to beyond the last"""
    peak = float(10 ** rng.uniform(-5, 0))
    return {
        "steps": sorted(int(step) for step in rng.integers(0, size + 3, min(size + 3, 12))),
        "peak": peak,
        "warmup": int(rng.integers(0, size + 1)),
        "total": size,
        "floor": peak * float(rng.choice([0.0, 0.1, rng.random()])),
    }
