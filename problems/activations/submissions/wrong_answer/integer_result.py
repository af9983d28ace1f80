"""For whole numbers your result is an integer array (`np.zeros_like` copies the dtype), so values
are cut. Convert first: `x.astype(np.float64)`."""
# Breaks: An integer array gives float64 results.

import math

import numpy as np


def act(x, kind):
    value, slope = np.zeros_like(x), np.zeros_like(x)
    if kind == "relu":
        value[...], slope[...] = np.maximum(x, 0), x > 0
    elif kind == "sigmoid":
        s = 1 / (1 + np.exp(-x.astype(float)))
        value[...], slope[...] = s, s * (1 - s)
    else:
        cdf = (1 + np.vectorize(math.erf, otypes=[float])(x / math.sqrt(2))) / 2
        value[...] = x * cdf
        slope[...] = cdf + x * np.exp(-x * x / 2) / math.sqrt(2 * math.pi)
    return value, slope
