"""Your squares overflow, or vanish. Divide by the largest absolute value before you square."""
# Breaks: Their squares leave the range of float64, but the norm does not, and it must be right.

import math

import numpy as np


def clip_gradients(grads, max_norm):
    norm = math.sqrt(sum(float(np.sum(g**2)) for g in grads))
    factor = max_norm / norm if norm > max_norm else 1.0
    return [g * factor for g in grads], norm
