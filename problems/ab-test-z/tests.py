"""Test cases of the two-proportion z-test."""

import numpy as np

from ml_judge import Case, generator

SAMPLES = [
    Case("40 of 500 against 60 of 500", c1=40, n1=500, c2=60, n2=500),
    Case("group 1 converts better", c1=30, n1=100, c2=45, n2=250),
]

HIDDEN = [
    Case("groups of very different size", c1=5200, n1=100_000, c2=9, n2=120),
    Case("a small and a large rate", c1=3, n1=40, c2=36, n2=40),
    Case("no conversions at all", c1=0, n1=300, c2=0, n2=280),
    Case("everybody converts", c1=25, n1=25, c2=40, n2=40),
    Case("no conversions in one group", c1=0, n1=200, c2=7, n2=210),
    Case("everybody converts in one group", c1=50, n1=50, c2=45, n2=50),
    Case("nobody against everybody", c1=0, n1=4, c2=5, n2=5),
    Case("equal rates, different sizes", c1=25, n1=100, c2=50, n2=200),
    Case("one visitor each", c1=0, n1=1, c2=1, n2=1),
    Case("a p-value below 1e-200", c1=3000, n1=50_000, c2=6000, n2=50_000),
    Case("a p-value of 1e-20", c1=100, n1=1000, c2=260, n2=1000),
    Case("a tiny p-value for the old version", c1=260, n1=1000, c2=100, n2=1000),
    Case(
        "ten million visitors, a small difference",
        c1=1_000_000,
        n1=10_000_000,
        c2=1_004_000,
        n2=10_000_000,
    ),
    Case("a handful among ten million", c1=2, n1=10_000_000, c2=9, n2=10_000_000),
    Case("as many conversions, but different rates", c1=20, n1=100, c2=20, n2=400),
    Case(
        "rates apart by a millionth",
        c1=1_000_000,
        n1=10_000_000,
        c2=1_000_010,
        n2=10_000_000,
    ),
    Case("one conversion more", c1=1_000_000, n1=10_000_000, c2=1_000_001, n2=10_000_000),
    Case("a p-value of 1e-100", c1=250, n1=1000, c2=732, n2=1000),
    Case("all but a few", c1=1_999_999, n1=2_000_000, c2=2_999_991, n2=3_000_000),
    Case("a few of a million million", c1=3, n1=10**12, c2=9, n2=2 * 10**12),
]


@generator(sizes=(2, 40, 5000))
def two_random_groups(rng: np.random.Generator, size: int) -> dict[str, object]:
    n1, n2 = (int(n) for n in rng.integers(1, size + 1, 2))
    rate = rng.uniform(0.05, 0.5)
    c1 = int(rng.binomial(n1, rate))
    c2 = int(rng.binomial(n2, min(1.0, rate * rng.uniform(0.8, 1.3))))
    return {"c1": c1, "n1": n1, "c2": c2, "n2": n2}
