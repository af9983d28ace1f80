"""You divide by the variance. z is measured in standard deviations: take the root."""
# Breaks: \hat r (1 - \hat r)

import math


def two_prop_z(c1, n1, c2, n2):
    pooled = (c1 + c2) / (n1 + n2)
    variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2)
    if variance == 0:
        return 0.0, 1.0
    z = (c2 / n2 - c1 / n1) / variance
    return z, math.erfc(abs(z) / math.sqrt(2))
