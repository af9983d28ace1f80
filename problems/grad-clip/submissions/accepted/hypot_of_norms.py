"""Lengths of two parts combine like the sides of a right angle: no square is ever seen."""

import math

import numpy as np


def clip_gradients(grads, max_norm):
    norm = math.hypot(*[float(entry) for g in grads for entry in g.ravel()])
    if norm <= max_norm:
        return [np.array(g) for g in grads], norm
    return [g / norm * max_norm for g in grads], norm
