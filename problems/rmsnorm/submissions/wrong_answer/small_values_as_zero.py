"""You set small values to 0. Beside a small `eps` they count: leave them as they are."""
# Breaks: $\varepsilon$ stands inside the root, also for vectors far smaller than it.

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    x = np.where(np.abs(x) < 1e-12, 0, x)
    return gamma * x / np.sqrt(np.mean(x * x, axis=-1, keepdims=True) + eps)
