"""Your p-value counts one tail only. A two-sided one counts differences in either direction and is twice as large."""
# Breaks: is the probability of a value at least as far from 0 on either side

import math


def two_prop_z(c1, n1, c2, n2):
    pooled = (c1 + c2) / (n1 + n2)
    variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2)
    if variance == 0:
        return 0.0, 1.0
    z = (c2 / n2 - c1 / n1) / math.sqrt(variance)
    return z, math.erfc(abs(z) / math.sqrt(2)) / 2
