"""You multiply by 1 + gamma, as some models store it. Here gamma is the gain itself."""
# Breaks: y_j = \gamma_j

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    mean_square = np.mean(x**2, axis=-1, keepdims=True)
    return x / np.sqrt(mean_square + eps) * (1 + gamma)
