"""You take equal numbers of conversions for equal rates. A rate is conversions per visitor, and the
groups may differ in size."""
# Breaks: Their rates are $r_1 = c_1/n_1$ and $r_2 = c_2/n_2$.

import math


def two_prop_z(c1, n1, c2, n2):
    pooled = (c1 + c2) / (n1 + n2)
    variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2)
    if variance == 0 or c1 == c2:
        return 0.0, 1.0
    z = (c2 / n2 - c1 / n1) / math.sqrt(variance)
    return z, math.erfc(abs(z) / math.sqrt(2))
