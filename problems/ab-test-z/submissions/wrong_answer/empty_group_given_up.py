"""You give up when one group has no conversions. Only when nobody, or everybody, converts in both groups together is there nothing to test."""
# Breaks: When nobody converts in either group, or everybody does in both, the root is 0

import math


def two_prop_z(c1, n1, c2, n2):
    if c1 == 0 or c2 == 0 or (c1 == n1 and c2 == n2):
        return 0.0, 1.0
    pooled = (c1 + c2) / (n1 + n2)
    z = (c2 / n2 - c1 / n1) / math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
    return z, math.erfc(abs(z) / math.sqrt(2))
