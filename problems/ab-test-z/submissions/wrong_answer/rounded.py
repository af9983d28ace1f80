"""You round z and p. Return them to full precision: tiny p-values would become 0."""
# Breaks: There is no continuity correction and no rounding.
# Breaks: Return them to full relative precision

import math


def two_prop_z(c1, n1, c2, n2):
    pooled = (c1 + c2) / (n1 + n2)
    variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2)
    if variance == 0:
        return 0.0, 1.0
    z = (c2 / n2 - c1 / n1) / math.sqrt(variance)
    return round(z, 6), round(math.erfc(abs(z) / math.sqrt(2)), 6)
