"""You get nan where the variance is 0. Nobody or everybody converts then, and the statement asks for (0.0, 1.0)."""
# Breaks: there is no evidence of a difference: return `(0.0, 1.0)`

import math

import numpy as np


def two_prop_z(c1, n1, c2, n2):
    pooled = (c1 + c2) / (n1 + n2)
    with np.errstate(invalid="ignore"):
        deviation = np.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
        z = float(np.float64(c2 / n2 - c1 / n1) / deviation)
    return z, math.erfc(abs(z) / math.sqrt(2))
