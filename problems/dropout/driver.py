"""How a case uses the layer: some passes, each forward once and backward twice."""

from types import ModuleType

import numpy as np

RUNS = {"passes": 0, "same seed": 0, "other seed": 1}


def drive(
    submission: ModuleType,
    p: float,
    seed: int,
    batches: list[np.ndarray],
    training: list[bool],
    grads: list[np.ndarray],
) -> dict[str, list[dict[str, np.ndarray]]]:
    """Run the same passes on three layers: two from equal generators, one from another.

    The layers take turns as in a network: forward through all, and backward in reverse order.
    """
    layers = {
        run: submission.Dropout(p, np.random.default_rng(seed + more)) for run, more in RUNS.items()
    }
    results: dict[str, list[dict[str, np.ndarray]]] = {run: [] for run in layers}
    for x, mode, grad in zip(batches, training, grads, strict=True):
        for run, layer in layers.items():
            results[run].append({"forward": layer.forward(x, mode)})
        for run in reversed(layers):
            for key in ("backward", "backward again"):
                results[run][-1][key] = layers[run].backward(grad)
    return results
