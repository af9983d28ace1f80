"""You make short gradients longer. Where the norm is below the limit all stay as they are."""
# Breaks: Otherwise all stay as they are.

import math

import numpy as np


def clip_gradients(grads, max_norm):
    largest = max([float(np.max(np.abs(g), initial=0.0)) for g in grads], default=0.0)
    unit = largest if largest > 0 else 1.0
    norm = unit * math.sqrt(sum(float(np.sum((g / unit) ** 2)) for g in grads))
    factor = max_norm / norm if norm > 0 and max_norm < math.inf else 1.0
    return [g * factor for g in grads], norm
