"""You subtract the mean, as layer normalisation does. Here nothing is subtracted."""
# Breaks: **Nothing is subtracted.**

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    x = x - x.mean(axis=-1, keepdims=True)
    mean_square = np.mean(x**2, axis=-1, keepdims=True)
    return x / np.sqrt(mean_square + eps) * gamma
