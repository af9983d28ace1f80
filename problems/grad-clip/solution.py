import math

import numpy as np


def clip_gradients(grads: list[np.ndarray], max_norm: float) -> tuple[list[np.ndarray], float]:
    """Multiply all gradients by one factor, so that their global norm is at most `max_norm`.

    Pascanu, Mikolov and Bengio, "On the difficulty of training recurrent neural networks", ICML
    2013, algorithm 1.
    """
    # In units of the largest entry no square leaves the range of a float.
    largest = max((float(np.max(np.abs(g), initial=0.0)) for g in grads), default=0.0)
    unit = largest or 1.0
    norm = unit * math.sqrt(sum(float(np.sum((g / unit) ** 2)) for g in grads))
    factor = max_norm / norm if norm > max_norm else 1.0
    return [g * factor for g in grads], norm
