"""Your ReLU has the derivative 1 at 0. The statement asks for 0 there: compare with `>`, not
`>=`."""
# Breaks: It has no derivative at 0. Return 0 there

import math

import numpy as np


def act(x, kind):
    x = x.astype(float)
    if kind == "relu":
        return np.maximum(x, 0.0), (x >= 0).astype(float)
    if kind == "sigmoid":
        s = 1 / (1 + np.exp(-x))
        return s, s * (1 - s)
    cdf = (1 + np.vectorize(math.erf, otypes=[float])(x / math.sqrt(2))) / 2
    return x * cdf, cdf + x * np.exp(-x * x / 2) / math.sqrt(2 * math.pi)
