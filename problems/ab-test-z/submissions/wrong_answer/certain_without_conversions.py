"""You return a p-value of 0 where the variance is 0. That would be the strongest evidence of all; without any difference the p-value is 1."""
# Breaks: there is no evidence of a difference: return `(0.0, 1.0)`

import math


def two_prop_z(c1, n1, c2, n2):
    pooled = (c1 + c2) / (n1 + n2)
    variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2)
    if variance == 0:
        return 0.0, 0.0
    z = (c2 / n2 - c1 / n1) / math.sqrt(variance)
    return z, math.erfc(abs(z) / math.sqrt(2))
