"""`np.exp(x)` is infinite above 709, and ∞ / ∞ is NaN. Write the sigmoid as 1 / (1 + exp(−x)), or
use exp(−|x|), which is never above 1."""
# Breaks: Values and derivatives are finite

import math

import numpy as np


def act(x, kind):
    x = x.astype(float)
    if kind == "relu":
        return np.maximum(x, 0.0), (x > 0).astype(float)
    if kind == "sigmoid":
        s = np.exp(x) / (1 + np.exp(x))
        return s, s * (1 - s)
    cdf = (1 + np.vectorize(math.erf, otypes=[float])(x / math.sqrt(2))) / 2
    return x * cdf, cdf + x * np.exp(-x * x / 2) / math.sqrt(2 * math.pi)
