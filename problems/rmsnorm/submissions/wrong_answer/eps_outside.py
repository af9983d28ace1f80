"""You add eps to the root. It stands inside, beside the mean square."""
# Breaks: $\varepsilon$ stands inside the root

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    mean_square = np.mean(x**2, axis=-1, keepdims=True)
    return x / (np.sqrt(mean_square) + eps) * gamma
