"""You divide the sum of squares by d − 1. It is a mean over d values."""
# Breaks: \dfrac{1}{d} \displaystyle\sum_{l=1}^{d} x_l^2

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    mean_square = np.sum(x**2, axis=-1, keepdims=True) / max(x.shape[-1] - 1, 1)
    return x / np.sqrt(mean_square + eps) * gamma
