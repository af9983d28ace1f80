"""This is x σ(1.702 x), a rough approximation of GELU. The statement asks for the exact function,
with `math.erf`."""
# Breaks: GELU is meant exactly, not one of its approximations.

import numpy as np


def act(x, kind):
    x = x.astype(float)
    if kind == "relu":
        return np.maximum(x, 0.0), (x > 0).astype(float)
    s = 1 / (1 + np.exp(-x * (1.702 if kind == "gelu" else 1.0)))
    if kind == "sigmoid":
        return s, s * (1 - s)
    return x * s, s + 1.702 * x * s * (1 - s)
