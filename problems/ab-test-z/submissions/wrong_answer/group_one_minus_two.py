"""Your z has the opposite sign. It is positive when group 2 converts better: r2 − r1."""
# Breaks: $z$ is positive when group 2 converts better, and negative when group 1 does

import math


def two_prop_z(c1, n1, c2, n2):
    pooled = (c1 + c2) / (n1 + n2)
    variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2)
    if variance == 0:
        return 0.0, 1.0
    z = (c1 / n1 - c2 / n2) / math.sqrt(variance)
    return z, math.erfc(abs(z) / math.sqrt(2))
