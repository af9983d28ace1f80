"""The plain formulas: 1 / (1 + ∞) is 0, as it should be. The normal law is Python's own."""

from statistics import NormalDist

import numpy as np

NORMAL = NormalDist()


def act(x, kind):
    x = np.asarray(x, dtype=float)
    with np.errstate(over="ignore"):
        if kind == "relu":
            return np.maximum(x, 0.0), np.heaviside(x, 0.0)
        if kind == "sigmoid":
            s = 1 / (1 + np.exp(-x))
            return s, s * (1 - s)
    cdf = np.array([NORMAL.cdf(v) for v in x.flat], dtype=float).reshape(x.shape)
    pdf = np.array([NORMAL.pdf(v) for v in x.flat], dtype=float).reshape(x.shape)
    return x * cdf, cdf + x * pdf
