"""How a case uses the layer: rounds of forward, backward and a step, and merges between them."""

from types import ModuleType

import numpy as np


def drive(
    submission: ModuleType,
    weight: np.ndarray,
    a: np.ndarray,
    b: np.ndarray,
    alpha: float,
    inputs: list[np.ndarray],
    grads: list[np.ndarray],
    lr: float = 0.0,
    two_layers: bool = False,
) -> list[dict[str, np.ndarray]]:
    """What each round gives; after it the adapter makes a step with its own derivatives.

    Where two layers are asked for, another one with the same matrices and three times the alpha
    sees other inputs, and learns from them, between the calls of the first. All values are as they
    are at the end.
    """
    layer = submission.LoraLinear(weight, a, b, alpha)
    other = submission.LoraLinear(weight, a, b, 3 * alpha) if two_layers else None
    rounds = []
    for x, grad in zip(inputs, grads, strict=True):
        result = {"forward": layer.forward(x)}
        if other is not None:
            other.forward(2 * x + 1)
        for key in ("", " again"):
            by_x, by_a, by_b = layer.backward(grad)
            result |= {f"dx{key}": by_x, f"da{key}": by_a, f"db{key}": by_b}
            # The matrix belongs to whoever asked for it: what is written there changes no layer.
            merged = layer.merged()
            result[f"merged{key}"] = np.array(merged)
            merged[:] = 7.0
        by_a, by_b = np.array(by_a), np.array(by_b)
        layer.step(by_a, by_b, lr)
        if other is not None:
            other.step(by_a, by_b, -3 * lr)
        result |= {"da after the step": by_a.copy(), "db after the step": by_b.copy()}
        by_a[:], by_b[:] = 7.0, 7.0
        result["merged after the step"] = np.array(layer.merged())
        result["forward after the step"] = layer.forward(x)
        rounds.append(result)
    return [{key: np.array(value) for key, value in result.items()} for result in rounds]
