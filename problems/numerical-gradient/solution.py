from collections.abc import Callable

import numpy as np


def num_grad(f: Callable[[np.ndarray], float], x: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    """Central differences in every element of x.

    Nocedal and Wright, "Numerical Optimization", section 8.1. Each call of f gets an array of its
    own, so nothing has to be put back.
    """
    gradient = np.empty(x.shape)
    for index in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[index] = eps
        gradient[index] = (f(x + step) - f(x - step)) / (2 * eps)
    return gradient
