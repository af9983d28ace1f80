"""You divide by the mean square. Take its root, after eps is added."""
# Breaks: \sqrt{\dfrac{1}{d}

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    mean_square = np.mean(x**2, axis=-1, keepdims=True)
    return x / np.abs(mean_square + eps) * gamma
