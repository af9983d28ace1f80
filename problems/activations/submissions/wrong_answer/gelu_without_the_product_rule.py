"""Your derivative of GELU is Φ(x) alone. x Φ(x) is a product, so the term x φ(x) belongs to it."""
# Breaks: The result is the value and the derivative at every element

import math

import numpy as np


def act(x, kind):
    x = x.astype(float)
    if kind == "relu":
        return np.maximum(x, 0.0), (x > 0).astype(float)
    if kind == "sigmoid":
        s = 1 / (1 + np.exp(-x))
        return s, s * (1 - s)
    cdf = (1 + np.vectorize(math.erf, otypes=[float])(x / math.sqrt(2))) / 2
    return x * cdf, cdf
