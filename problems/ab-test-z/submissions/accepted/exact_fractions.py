"""z² as an exact fraction, floats only at the end."""

import math
from fractions import Fraction


def two_prop_z(c1, n1, c2, n2):
    converted, visitors = c1 + c2, n1 + n2
    if converted in (0, visitors):
        return 0.0, 1.0
    difference = Fraction(c2, n2) - Fraction(c1, n1)
    pooled = Fraction(converted, visitors)
    square = difference**2 / (pooled * (1 - pooled) * (Fraction(1, n1) + Fraction(1, n2)))
    z = math.sqrt(square) if difference > 0 else -math.sqrt(square)
    return z, math.erfc(math.sqrt(square / 2))
