"""An infinite limit makes your factor infinity / infinity. Divide only where the norm is above the
limit."""
# Breaks: then nothing is clipped, and the norm is only measured

import math

import numpy as np


def clip_gradients(grads, max_norm):
    largest = max([float(np.max(np.abs(g), initial=0.0)) for g in grads], default=0.0)
    unit = largest if largest > 0 else 1.0
    norm = unit * math.sqrt(sum(float(np.sum((g / unit) ** 2)) for g in grads))
    with np.errstate(invalid="ignore"):
        factor = float(np.divide(max_norm, max(norm, max_norm)))
    return [g * factor for g in grads], norm
