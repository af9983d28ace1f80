from collections.abc import Callable

import numpy as np


def momentum(
    gradient: Callable[[np.ndarray], np.ndarray],
    start: np.ndarray,
    lr: float,
    mu: float,
    steps: int,
    nesterov: bool = False,
) -> np.ndarray:
    """Gradient descent with momentum: all points of the way.

    gradient(w): the gradient at w, in its shape; one call for each step. start: float64.
    nesterov: whether the gradient is taken at w + mu * velocity.
    Returns float64 (steps + 1, *start.shape), beginning with `start`.
    """
    raise NotImplementedError
