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

    Polyak (1964) for the classical form; Nesterov (1983) in the notation of Sutskever, Martens,
    Dahl and Hinton, "On the importance of initialization and momentum in deep learning" (2013).
    """
    way = np.empty((steps + 1, *start.shape))
    way[0] = start
    velocity = np.zeros(start.shape)
    for t in range(steps):
        at = way[t] + mu * velocity if nesterov else way[t].copy()
        velocity = mu * velocity - lr * gradient(at)
        way[t + 1] = way[t] + velocity
    return way
