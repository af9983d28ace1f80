"""You add a small number to the norm before dividing. Where you divide the norm is above the limit,
so it is not 0."""
# Breaks: so that the global norm becomes $M$

import math

import numpy as np


def clip_gradients(grads, max_norm):
    largest = max([float(np.max(np.abs(g), initial=0.0)) for g in grads], default=0.0)
    unit = largest if largest > 0 else 1.0
    norm = unit * math.sqrt(sum(float(np.sum((g / unit) ** 2)) for g in grads))
    factor = max_norm / (norm + 1e-6) if norm > max_norm else 1.0
    return [g * factor for g in grads], norm
