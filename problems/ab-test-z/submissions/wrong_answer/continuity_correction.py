"""You apply a continuity correction, which brings z nearer to 0. The statement asks for the plain test."""
# Breaks: There is no continuity correction and no rounding.

import math


def two_prop_z(c1, n1, c2, n2):
    pooled = (c1 + c2) / (n1 + n2)
    variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2)
    if variance == 0:
        return 0.0, 1.0
    difference = c2 / n2 - c1 / n1
    size = max(abs(difference) - (1 / n1 + 1 / n2) / 2, 0.0)
    z = math.copysign(size, difference) / math.sqrt(variance)
    return z, math.erfc(abs(z) / math.sqrt(2))
