"""The two-proportion z-test with pooled variance.

z = (r2 − r1) / √(r(1 − r)(1/n1 + 1/n2)) with r the rate of both groups together, and
p = 2(1 − Φ(|z|)) = erfc(|z| / √2).
Source: J. L. Fleiss, B. Levin and M. C. Paik, Statistical Methods for Rates and Proportions,
3rd edition (2003), chapter 3; without the continuity correction.
"""

import math


def two_prop_z(c1: int, n1: int, c2: int, n2: int) -> tuple[float, float]:
    """(z, two-sided p-value) for c1 of n1 against c2 of n2 conversions."""
    pooled = (c1 + c2) / (n1 + n2)
    variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2)
    if variance == 0:
        return 0.0, 1.0
    z = (c2 / n2 - c1 / n1) / math.sqrt(variance)
    # The complement itself: 1 − erf would round small p-values to 0.
    return z, math.erfc(abs(z) / math.sqrt(2))
