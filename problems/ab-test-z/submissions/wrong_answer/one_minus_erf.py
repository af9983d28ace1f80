"""Small p-values are rounded away: `1 - erf(x)` subtracts two numbers near 1. Use `math.erfc`, which keeps all digits."""
# Breaks: Return them to full relative precision

import math


def two_prop_z(c1, n1, c2, n2):
    pooled = (c1 + c2) / (n1 + n2)
    variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2)
    if variance == 0:
        return 0.0, 1.0
    z = (c2 / n2 - c1 / n1) / math.sqrt(variance)
    return z, 1 - math.erf(abs(z) / math.sqrt(2))
