"""You divide the variance by n1 + n2, as if there were one group. The variances of two rates add up: 1/n1 + 1/n2."""
# Breaks: \left( \frac{1}{n_1} + \frac{1}{n_2} \right)

import math


def two_prop_z(c1, n1, c2, n2):
    pooled = (c1 + c2) / (n1 + n2)
    variance = pooled * (1 - pooled) / (n1 + n2)
    if variance == 0:
        return 0.0, 1.0
    z = (c2 / n2 - c1 / n1) / math.sqrt(variance)
    return z, math.erfc(abs(z) / math.sqrt(2))
