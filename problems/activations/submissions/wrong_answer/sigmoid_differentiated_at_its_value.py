"""Your derivative of the sigmoid is x (1 − x) with the input in place of the value. It is
σ(x) (1 − σ(x))."""
# Breaks: The result is the value and the derivative at every element

import math

import numpy as np


def act(x, kind):
    x = x.astype(float)
    if kind == "relu":
        return np.maximum(x, 0.0), (x > 0).astype(float)
    if kind == "sigmoid":
        return 1 / (1 + np.exp(-x)), x * (1 - x)
    cdf = (1 + np.vectorize(math.erf, otypes=[float])(x / math.sqrt(2))) / 2
    return x * cdf, cdf + x * np.exp(-x * x / 2) / math.sqrt(2 * math.pi)
