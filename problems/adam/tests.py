"""Test cases of one step of Adam; `driver.py` says how a case uses the function."""

import numpy as np

from ml_judge import Case, generator

SAMPLES = [
    Case(
        "the first step",
        w=np.array([1.0]),
        g=np.array([0.5]),
        m=np.zeros(1),
        v=np.zeros(1),
        t=1,
        lr=0.1,
    ),
    Case(
        "the third step",
        w=np.array([0.5, -1.0, 2.0]),
        g=np.array([0.1, -2.0, 0.0]),
        m=np.array([0.02, 0.3, -0.1]),
        v=np.array([0.0004, 0.01, 0.002]),
        t=3,
        lr=0.05,
    ),
]

HIDDEN = [
    Case(
        "gradients of very different size, first step",
        w=np.zeros(4),
        g=np.array([1e-4, 1.0, -50.0, 1e4]),
        m=np.zeros(4),
        v=np.zeros(4),
        t=1,
    ),
    Case(
        "a gradient of zero from the start",
        w=np.array([1.5, -2.0]),
        g=np.array([0.0, 1.0]),
        m=np.zeros(2),
        v=np.zeros(2),
        t=1,
    ),
    Case(
        "nothing but zeros from the start",
        w=np.array([1.5, -2.0]),
        g=np.zeros(2),
        m=np.zeros(2),
        v=np.zeros(2),
        t=1,
    ),
    Case(
        "tiny gradients: eps after the root",
        w=np.zeros(3),
        g=np.array([1e-8, -3e-9, 2e-7]),
        m=np.array([1e-9, 2e-9, 0.0]),
        v=np.array([1e-17, 1e-16, 0.0]),
        t=2,
        lr=1.0,
    ),
    Case(
        "a large eps",
        w=np.array([0.0, 3.0]),
        g=np.array([0.4, -0.2]),
        m=np.array([0.1, 0.0]),
        v=np.array([0.03, 0.001]),
        t=4,
        lr=0.01,
        eps=0.1,
    ),
    Case(
        "other betas",
        w=np.array([1.0, 2.0]),
        g=np.array([-0.7, 0.3]),
        m=np.array([0.2, -0.4]),
        v=np.array([0.5, 0.09]),
        t=2,
        lr=0.02,
        beta1=0.5,
        beta2=0.8,
    ),
    Case(
        "both betas 0",
        w=np.array([1.0, 2.0]),
        g=np.array([-0.7, 0.3]),
        m=np.array([5.0, -5.0]),
        v=np.array([9.0, 9.0]),
        t=7,
        lr=0.02,
        beta1=0.0,
        beta2=0.0,
    ),
    Case(
        "the millionth step",
        w=np.array([0.25, -0.5]),
        g=np.array([0.01, -0.03]),
        m=np.array([0.02, 0.01]),
        v=np.array([0.0009, 0.0004]),
        t=1_000_000,
    ),
    Case(
        "a matrix",
        w=np.arange(6.0).reshape(2, 3),
        g=np.array([[1.0, -2.0, 0.5], [0.0, 3.0, -0.1]]),
        m=np.full((2, 3), 0.1),
        v=np.full((2, 3), 0.2),
        t=5,
        lr=0.1,
    ),
    Case(
        "the gradient turns round",
        w=np.array([1.0]),
        g=np.array([-4.0]),
        m=np.array([0.8]),
        v=np.array([0.6]),
        t=10,
        lr=0.1,
    ),
    Case(
        "the thousandth step",
        w=np.array([0.25, -0.5]),
        g=np.array([0.01, -0.03]),
        m=np.array([0.02, 0.01]),
        v=np.array([0.0009, 0.0004]),
        t=1000,
        lr=0.1,
    ),
    Case(
        "the ten-thousandth step",
        w=np.array([0.25, -0.5]),
        g=np.array([0.01, -0.03]),
        m=np.array([0.02, 0.01]),
        v=np.array([0.0009, 0.0004]),
        t=10_000,
        lr=0.1,
    ),
]


@generator(sizes=(1, 2, 3, 8, 1000))
def random_states(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random weights after some steps"""
    return {
        "w": rng.normal(0.0, 1.0, size),
        "g": rng.normal(0.0, 1.0, size),
        "m": rng.normal(0.0, 0.3, size),
        "v": rng.uniform(0.01, 1.0, size),
        "t": int(rng.integers(1, 50)),
        "lr": float(rng.uniform(0.01, 0.2)),
        "beta1": float(rng.uniform(0.7, 0.95)),
        "beta2": float(rng.uniform(0.9, 0.999)),
    }
