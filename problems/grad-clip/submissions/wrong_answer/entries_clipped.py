"""You clip every entry to the limit. That turns the gradient; multiply all of it by one factor."""
# Breaks: every gradient is multiplied by the same factor $M / N$

import math

import numpy as np


def clip_gradients(grads, max_norm):
    largest = max([float(np.max(np.abs(g), initial=0.0)) for g in grads], default=0.0)
    unit = largest if largest > 0 else 1.0
    norm = unit * math.sqrt(sum(float(np.sum((g / unit) ** 2)) for g in grads))
    return [np.clip(g, -max_norm, max_norm) for g in grads], norm
