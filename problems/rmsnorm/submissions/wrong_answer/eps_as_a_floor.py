"""You take eps as the least mean square. It is added to every one."""
# Breaks: \displaystyle\sum_{l=1}^{d} x_l^2 + \varepsilon

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    mean_square = np.mean(x**2, axis=-1, keepdims=True)
    return x / np.sqrt(np.maximum(mean_square, eps)) * gamma
