"""Your default for eps is not 1e-6, as the signature says."""
# Breaks: eps: float = 1e-6

import numpy as np


def rms_norm(x, gamma, eps=1e-5):
    x = x.astype(np.float64)
    mean_square = np.mean(x**2, axis=-1, keepdims=True)
    return x / np.sqrt(mean_square + eps) * gamma
