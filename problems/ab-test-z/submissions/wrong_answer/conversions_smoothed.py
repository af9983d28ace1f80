"""You add half a conversion to each count to avoid zeros, which changes every result. Handle the zero variance by itself."""
# Breaks: Their rates are $r_1 = c_1/n_1$ and $r_2 = c_2/n_2$.
# Breaks: \hat r = \frac{c_1 + c_2}{n_1 + n_2}

import math


def two_prop_z(c1, n1, c2, n2):
    c1, n1, c2, n2 = c1 + 0.5, n1 + 1, c2 + 0.5, n2 + 1
    pooled = (c1 + c2) / (n1 + n2)
    variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2)
    z = (c2 / n2 - c1 / n1) / math.sqrt(variance)
    return z, math.erfc(abs(z) / math.sqrt(2))
