"""The χ² statistic of the 2×2 table, with the sign of the difference put back."""

import math

import numpy as np


def two_prop_z(c1, n1, c2, n2):
    table = np.array([[c1, n1 - c1], [c2, n2 - c2]], dtype=float)
    margins = table.sum(axis=0)
    if margins.min() == 0:
        return 0.0, 1.0
    expected = np.outer(table.sum(axis=1), margins) / table.sum()
    # All four deviations have the same size: the determinant over the total.
    deviation = (table[1, 0] * table[0, 1] - table[0, 0] * table[1, 1]) / table.sum()
    chi2 = np.sum(deviation**2 / expected)
    return math.copysign(math.sqrt(chi2), deviation), math.erfc(math.sqrt(chi2 / 2))
