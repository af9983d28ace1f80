"""You divide everything by one root. Each vector along the last axis has its own."""
# Breaks: Each vector $x \in \mathbb{R}^d$ along the last axis is treated by itself

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    mean_square = np.sum(x**2) / max(x.size, 1)
    return x / np.sqrt(mean_square + eps) * gamma
