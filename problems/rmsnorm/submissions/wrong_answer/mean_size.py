"""You divide by the mean of the sizes |x|. It is the root of the mean square."""
# Breaks: \dfrac{1}{d} \displaystyle\sum_{l=1}^{d} x_l^2

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    mean_square = np.mean(np.abs(x), axis=-1, keepdims=True) ** 2
    return x / np.sqrt(mean_square + eps) * gamma
