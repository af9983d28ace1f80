"""The tail of the normal distribution by its own series and continued fraction."""

import math

import numpy as np


def two_prop_z(c1, n1, c2, n2):
    rates, sizes = np.array([c1 / n1, c2 / n2]), np.array([n1, n2], dtype=float)
    pooled = np.average(rates, weights=sizes)
    if c1 + c2 in (0, n1 + n2):
        return 0.0, 1.0
    z = (rates[1] - rates[0]) / np.sqrt(pooled * (1 - pooled) * np.sum(1 / sizes))
    return z, 2 * upper_tail(abs(float(z)))


def upper_tail(x):
    density = math.exp(-x * x / 2) / math.sqrt(2 * math.pi)
    if x < 3:
        term = total = x
        k = 1
        while term > 1e-20:
            k += 2
            term *= x * x / k
            total += term
        return 0.5 - density * total
    fraction = x
    for k in range(120, 0, -1):
        fraction = x + k / fraction
    return density / fraction
