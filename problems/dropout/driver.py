"""How a case uses the layer: some passes, each forward once and backward twice."""

from types import ModuleType

import numpy as np


def drive(
    submission: ModuleType,
    p: float,
    seed: int,
    batches: list[np.ndarray],
    training: list[bool],
    grads: list[np.ndarray],
) -> dict[str, list[dict[str, np.ndarray]]]:
    """Run the same passes on three layers: two from equal generators, one from another."""

    def passes(seed: int) -> list[dict[str, np.ndarray]]:
        layer = submission.Dropout(p, np.random.default_rng(seed))
        return [
            {
                "forward": layer.forward(x, mode),
                "backward": layer.backward(grad),
                "backward again": layer.backward(grad),
            }
            for x, mode, grad in zip(batches, training, grads, strict=True)
        ]

    return {"passes": passes(seed), "same seed": passes(seed), "other seed": passes(seed + 1)}
