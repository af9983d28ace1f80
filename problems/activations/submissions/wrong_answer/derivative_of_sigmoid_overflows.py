"""Your sigmoid is right, but its derivative is ∞ / ∞ for large negative inputs. Write it with the
value: σ (1 − σ)."""
# Breaks: Values and derivatives are finite

import math

import numpy as np


def act(x, kind):
    x = x.astype(float)
    if kind == "relu":
        return np.maximum(x, 0.0), (x > 0).astype(float)
    if kind == "sigmoid":
        e = np.exp(-x)
        return 1 / (1 + e), e / (1 + e) ** 2
    cdf = (1 + np.vectorize(math.erf, otypes=[float])(x / math.sqrt(2))) / 2
    return x * cdf, cdf + x * np.exp(-x * x / 2) / math.sqrt(2 * math.pi)
