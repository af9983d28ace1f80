"""Where nothing is clipped you return the arrays that you were given. Whoever changes one later
changes the other: return new arrays."""
# Breaks: All arrays are new, also where nothing is clipped

import math

import numpy as np


def clip_gradients(grads, max_norm):
    largest = max([float(np.max(np.abs(g), initial=0.0)) for g in grads], default=0.0)
    unit = largest if largest > 0 else 1.0
    norm = unit * math.sqrt(sum(float(np.sum((g / unit) ** 2)) for g in grads))
    factor = max_norm / norm if norm > max_norm else 1.0
    if factor == 1.0:
        return list(grads), norm
    return [g * factor for g in grads], norm
