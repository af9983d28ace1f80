"""You give up where the variance is below a fixed amount. Rare conversions among many visitors have
a tiny variance: only at 0 there is no evidence."""
# Breaks: When nobody converts in either group, or everybody does in both, the root is 0

import math


def two_prop_z(c1, n1, c2, n2):
    pooled = (c1 + c2) / (n1 + n2)
    variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2)
    if variance < 1e-10:
        return 0.0, 1.0
    z = (c2 / n2 - c1 / n1) / math.sqrt(variance)
    return z, math.erfc(abs(z) / math.sqrt(2))
