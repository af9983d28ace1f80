import numpy as np


def act(x: np.ndarray, kind: str) -> tuple[np.ndarray, np.ndarray]:
    """Return an activation function and its derivative at every element of `x`.

    x: float64 or int64, any shape with at least one dimension, finite.
    kind: "relu", "sigmoid" or "gelu" (the exact one, x times the normal distribution function).
    Returns two float64 arrays of the shape of `x`. The derivative of ReLU at 0 is 0.
    """
    raise NotImplementedError
