"""Your mean runs over the first axis, so tokens are mixed. It runs over the last one."""
# Breaks: Each vector $x \in \mathbb{R}^d$ along the last axis is treated by itself

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    mean_square = np.mean(x**2, axis=0 if x.ndim > 1 else -1, keepdims=True)
    return x / np.sqrt(mean_square + eps) * gamma
