"""You pool by the plain mean of the two rates. Groups of different size count by their visitors: (c1 + c2)/(n1 + n2)."""
# Breaks: \hat r = \frac{c_1 + c_2}{n_1 + n_2}

import math


def two_prop_z(c1, n1, c2, n2):
    r1, r2 = c1 / n1, c2 / n2
    pooled = (r1 + r2) / 2
    variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2)
    if variance == 0:
        return 0.0, 1.0
    z = (r2 - r1) / math.sqrt(variance)
    return z, math.erfc(abs(z) / math.sqrt(2))
