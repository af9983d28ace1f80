"""You keep `eps` within bounds. Take it as it is given: vectors may be as small, or as large."""
# Breaks: $\varepsilon > 0$.

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    return gamma * x / np.sqrt(np.mean(x * x, axis=-1, keepdims=True) + np.clip(eps, 1e-20, 100.0))
