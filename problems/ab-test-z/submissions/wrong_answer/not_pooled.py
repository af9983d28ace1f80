"""You give each group its own variance, as for a confidence interval. The test assumes one common rate: use the pooled one."""
# Breaks: all visitors share one rate, best estimated from both groups together

import math


def two_prop_z(c1, n1, c2, n2):
    r1, r2 = c1 / n1, c2 / n2
    variance = r1 * (1 - r1) / n1 + r2 * (1 - r2) / n2
    if variance == 0:
        return 0.0, 1.0
    z = (r2 - r1) / math.sqrt(variance)
    return z, math.erfc(abs(z) / math.sqrt(2))
