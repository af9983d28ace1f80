"""You clip each array by its own norm. There is one norm for all of them together, and one
factor."""
# Breaks: every gradient is multiplied by the same factor $M / N$

import math

import numpy as np


def clip_gradients(grads, max_norm):
    largest = max([float(np.max(np.abs(g), initial=0.0)) for g in grads], default=0.0)
    unit = largest if largest > 0 else 1.0
    norm = unit * math.sqrt(sum(float(np.sum((g / unit) ** 2)) for g in grads))
    clipped = []
    for g in grads:
        own = unit * math.sqrt(float(np.sum((g / unit) ** 2)))
        clipped.append(g * (max_norm / own if own > max_norm else 1.0))
    return clipped, norm
