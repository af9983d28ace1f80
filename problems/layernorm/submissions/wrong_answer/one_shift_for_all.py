"""You take the mean of squares after subtracting one number from all vectors. Where another vector
lies far from it, no digit of its variance is left: subtract the mean of each."""
# Breaks: Means may be a million times the spread.

import numpy as np


def layer_norm(x, gamma, beta, grad, eps=1e-5):
    mean = x.mean(axis=-1, keepdims=True)
    shift = x.reshape(-1)[0] if x.size else 0.0
    square = ((x - shift) ** 2).mean(axis=-1, keepdims=True)
    variance = np.maximum(square - (mean - shift) ** 2, 0.0)
    scale = 1 / np.sqrt(variance + eps)
    normal = (x - mean) * scale
    axes = tuple(range(x.ndim - 1))
    g = grad * gamma
    along = normal * (g * normal).mean(axis=-1, keepdims=True)
    dx = scale * (g - g.mean(axis=-1, keepdims=True) - along)
    return gamma * normal + beta, dx, (grad * normal).sum(axis=axes), grad.sum(axis=axes)
