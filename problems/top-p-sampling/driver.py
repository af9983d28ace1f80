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
) -> dict[str, np.ndarray]:
    """Draw three times: twice from generators in the same state, once from another."""

    def tokens(seed: int) -> np.ndarray:
        rng = np.random.default_rng(seed)
        return submission.sample(logits, temperature, top_k, top_p, size, rng)

    return {"tokens": tokens(seed), "same seed": tokens(seed), "other seed": tokens(seed + 1)}
