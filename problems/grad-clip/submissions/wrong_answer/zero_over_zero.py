"""Where all gradients are 0 you divide 0 by 0. Divide only where the norm is above the limit."""
# Breaks: Where all entries are 0, so is the norm, and zeros are returned.

import math

import numpy as np


def clip_gradients(grads, max_norm):
    largest = max([float(np.max(np.abs(g), initial=0.0)) for g in grads], default=0.0)
    unit = largest if largest > 0 else 1.0
    norm = unit * math.sqrt(sum(float(np.sum((g / unit) ** 2)) for g in grads))
    factor = min(1.0, max_norm / norm) if norm else math.nan
    return [g * factor for g in grads], norm
