"""You compute wide vectors in float32. Everything is computed in float64."""
# Breaks: **Everything is computed in float64**

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    if x.shape[-1] > 128:
        x = x.astype(np.float32).astype(np.float64)
    return gamma * x / np.sqrt(np.mean(x * x, axis=-1, keepdims=True) + eps)
