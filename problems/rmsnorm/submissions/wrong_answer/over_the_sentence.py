"""The tokens of a sentence share one root in your code. Each vector along the last axis has its
own."""
# Breaks: Each vector $x \in \mathbb{R}^d$ along the last axis is treated by itself

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    mean_square = np.mean(x**2, axis=tuple(range(1, x.ndim)) or -1, keepdims=True)
    return x / np.sqrt(mean_square + eps) * gamma
