"""You limit z, so that strong effects are all alike. Return z as it is, and p to full relative
precision."""
# Breaks: Strong effects have tiny p-values. Return them to full relative precision

import math


def two_prop_z(c1, n1, c2, n2):
    pooled = (c1 + c2) / (n1 + n2)
    root = math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
    if root == 0:
        return 0.0, 1.0
    z = max(-10.0, min((c2 / n2 - c1 / n1) / root, 10.0))
    return z, math.erfc(abs(z) / math.sqrt(2))
