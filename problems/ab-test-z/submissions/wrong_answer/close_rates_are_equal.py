"""You take rates for equal that `np.isclose` takes for equal. Only equal rates give z = 0."""
# Breaks: r_2 - r_1

import math

import numpy as np


def two_prop_z(c1, n1, c2, n2):
    pooled = (c1 + c2) / (n1 + n2)
    variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2)
    if variance == 0 or np.isclose(c1 / n1, c2 / n2):
        return 0.0, 1.0
    z = (c2 / n2 - c1 / n1) / math.sqrt(variance)
    return z, math.erfc(abs(z) / math.sqrt(2))
