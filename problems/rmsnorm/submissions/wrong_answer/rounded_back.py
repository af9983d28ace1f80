"""You round the normalised values back to the dtype of `x` before gamma. The result is float64
throughout."""
# Breaks: **Everything is computed in float64**, whatever the dtype of `x`.

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    dtype, x = x.dtype, x.astype(np.float64)
    mean_square = np.mean(x**2, axis=-1, keepdims=True)
    return (x / np.sqrt(mean_square + eps)).astype(dtype) * gamma
