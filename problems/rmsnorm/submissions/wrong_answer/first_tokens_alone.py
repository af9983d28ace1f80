"""You scale the first tokens alone. Each vector is treated by itself, however many there are."""
# Breaks: Each vector $x \in \mathbb{R}^d$ along the last axis is treated by itself

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    if x.ndim > 1:
        x[2000:] = 0
    return gamma * x / np.sqrt(np.mean(x * x, axis=-1, keepdims=True) + eps)
