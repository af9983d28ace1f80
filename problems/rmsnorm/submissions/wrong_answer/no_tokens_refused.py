"""You return a result of another shape where there are no tokens. It keeps the shape of `x`."""
# Breaks: A leading dimension may be 0; the result is empty then.

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    if x.size == 0:
        return np.zeros(gamma.shape)
    mean_square = np.mean(x**2, axis=-1, keepdims=True)
    return x / np.sqrt(mean_square + eps) * gamma
