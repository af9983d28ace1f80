"""You divide by the largest entry before you square. Take the largest size: where the entries are
negative, the largest of them is the smallest in size, or 0."""
# Breaks: Their squares leave the range of float64, but the norm does not, and it must be right.

import math

import numpy as np


def clip_gradients(grads, max_norm):
    largest = max([float(np.max(g)) for g in grads if g.size], default=0.0)
    unit = abs(largest) if largest else 1.0
    with np.errstate(over="ignore"):
        norm = unit * math.sqrt(sum(float(np.sum((g / unit) ** 2)) for g in grads))
    factor = max_norm / norm if norm > max_norm else 1.0
    return [g * factor for g in grads], norm
