"""You compute in float32. Convert to float64."""
# Breaks: **Everything is computed in float64**, whatever the dtype of `x`.

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float32)
    mean_square = np.mean(x**2, axis=-1, keepdims=True)
    return x / np.sqrt(mean_square + eps) * gamma
