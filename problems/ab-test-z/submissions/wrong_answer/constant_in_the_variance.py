"""You add a small constant to the variance. Where nearly everybody converts it is no longer small."""
# Breaks: \sqrt{\hat r (1 - \hat r)

import math


def two_prop_z(c1, n1, c2, n2):
    if c1 + c2 in (0, n1 + n2):
        return 0.0, 1.0
    pooled = (c1 + c2) / (n1 + n2)
    variance = (pooled * (1 - pooled) + 1e-12) * (1 / n1 + 1 / n2)
    z = (c2 / n2 - c1 / n1) / math.sqrt(variance)
    return z, math.erfc(abs(z) / math.sqrt(2))
