"""How a case uses the sampler: with equal generators and with another one."""

from types import ModuleType

import numpy as np


def drive(
    submission: ModuleType,
    logits: np.ndarray,
    temperature: float,
    top_k: int,
    top_p: float,
    size: int,
    seed: int,
    calls: int = 0,
) -> dict[str, np.ndarray]:
    """Draw three times: twice from generators in the same state, once from another.

    Where `calls` are asked for, as many more follow, which share one generator.
    """

    def draw(rng: np.random.Generator) -> np.ndarray:
        return submission.sample(logits, temperature, top_k, top_p, size, rng)

    def tokens(seed: int) -> np.ndarray:
        return draw(np.random.default_rng(seed))

    drawn = {"tokens": tokens(seed), "same seed": tokens(seed), "other seed": tokens(seed + 1)}
    if calls:
        rng = np.random.default_rng(seed + 2)
        drawn["calls"] = np.array([draw(rng) for _ in range(calls)])
    return drawn
