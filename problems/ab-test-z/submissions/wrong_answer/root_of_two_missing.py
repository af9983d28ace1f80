"""You pass z to `erfc` as it is. The error function measures in units of √2 standard deviations: divide by √2."""
# Breaks: \frac{1}{\sqrt{2\pi}}\, e^{-t^2/2} \, dt

import math


def two_prop_z(c1, n1, c2, n2):
    pooled = (c1 + c2) / (n1 + n2)
    variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2)
    if variance == 0:
        return 0.0, 1.0
    z = (c2 / n2 - c1 / n1) / math.sqrt(variance)
    return z, math.erfc(abs(z))
