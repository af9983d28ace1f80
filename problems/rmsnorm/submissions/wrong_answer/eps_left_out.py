"""You leave eps out, and a vector of zeros becomes 0/0."""
# Breaks: A vector of zeros gives zeros

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    mean_square = np.mean(x**2, axis=-1, keepdims=True)
    return x / np.sqrt(mean_square) * gamma
