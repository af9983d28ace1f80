"""How a case uses the function: several calls with one generator, and with others."""

from types import ModuleType

import numpy as np


def drive(
    submission: ModuleType, shape: tuple[int, ...], scheme: str, seed: int, calls: int
) -> dict[str, list[object]]:
    """What calls one after the other give; the first of an equal generator; those of another."""

    def draw(seed: int, calls: int) -> list[object]:
        rng = np.random.default_rng(seed)
        return [submission.init_weights(shape, scheme, rng) for _ in range(calls)]

    return {"calls": draw(seed, calls), "same seed": draw(seed, 1), "other seed": draw(seed + 1, 2)}
