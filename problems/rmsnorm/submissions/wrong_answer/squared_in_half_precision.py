"""You square before you convert, and the squares of half precision overflow above 255. Convert `x`
to float64 first."""
# Breaks: **Everything is computed in float64**, whatever the dtype of `x`.
# Breaks: their squares fit into float64 only

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    mean_square = np.mean((x**2).astype(np.float64), axis=-1, keepdims=True)
    return x.astype(np.float64) / np.sqrt(mean_square + eps) * gamma
