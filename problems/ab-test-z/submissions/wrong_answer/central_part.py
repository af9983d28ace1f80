"""You return the probability of a smaller difference. The p-value is the rest: the probability of one at least as large."""
# Breaks: is the probability of a value at least as far from 0 on either side

import math


def two_prop_z(c1, n1, c2, n2):
    pooled = (c1 + c2) / (n1 + n2)
    variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2)
    if variance == 0:
        return 0.0, 1.0
    z = (c2 / n2 - c1 / n1) / math.sqrt(variance)
    return z, math.erf(abs(z) / math.sqrt(2))
