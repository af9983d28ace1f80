"""You clip the input of the sigmoid to ±20, so its value never comes closer to 0 or 1 than 2·10⁻⁹.
The sigmoid needs no clipping when it is written with exp(−|x|)."""
# Breaks: $\sigma(-1000)$ is 0, $\sigma(1000)$ is 1

import math

import numpy as np


def act(x, kind):
    x = x.astype(float)
    if kind == "relu":
        return np.maximum(x, 0.0), (x > 0).astype(float)
    if kind == "sigmoid":
        s = 1 / (1 + np.exp(-np.clip(x, -20, 20)))
        return s, s * (1 - s)
    cdf = (1 + np.vectorize(math.erf, otypes=[float])(x / math.sqrt(2))) / 2
    return x * cdf, cdf + x * np.exp(-x * x / 2) / math.sqrt(2 * math.pi)
