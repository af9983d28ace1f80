"""How a case uses the layer: some passes, each forward once and backward twice."""

from types import ModuleType

import numpy as np


def drive(
    submission: ModuleType,
    momentum: float,
    eps: float,
    batches: list[np.ndarray],
    training: list[bool],
    grads: list[np.ndarray],
    gamma: np.ndarray | None = None,
    beta: np.ndarray | None = None,
    two_layers: bool = False,
) -> dict[str, object]:
    """Run the passes on one layer. Outputs are written into by their caller,
    and derivatives are as they are at the end.

    Where two layers are asked for, another one sees other batches between the calls of the first.
    """
    layer = submission.BatchNorm(batches[0].shape[1], momentum, eps)
    start = _state(layer)
    if gamma is not None:
        layer.gamma = gamma.copy()
    if beta is not None:
        layer.beta = beta.copy()
    other = submission.BatchNorm(batches[0].shape[1], momentum, eps) if two_layers else None
    passes, outputs = [], []
    for x, mode, grad in zip(batches, training, grads, strict=True):
        output = layer.forward(x, mode)
        result = {"forward": np.array(output), **_state(layer)}
        # What was returned belongs to whoever asked for it: the next layer may work in place.
        if isinstance(output, np.ndarray) and output.flags.writeable:
            outputs.append(output)
            output[...] = float(len(outputs))
        if other is not None:
            other.forward(2 * x[::-1] + 1, mode)
            other.backward(grad[::-1])
        for key in ("backward", "backward again"):
            by_x, by_gamma, by_beta = layer.backward(grad)
            result[key] = {"x": by_x, "gamma": by_gamma, "beta": by_beta}
        passes.append(result)
    for result in passes:
        for key in ("backward", "backward again"):
            result[key] = {name: np.array(value) for name, value in result[key].items()}
    untouched = all(bool(np.all(output == 1.0 + k)) for k, output in enumerate(outputs))
    return {"start": start, "passes": passes, "earlier outputs left alone": untouched}


def _state(layer: object) -> dict[str, np.ndarray]:
    names = ("gamma", "beta", "running_mean", "running_var")
    return {name: np.array(getattr(layer, name)) for name in names}
