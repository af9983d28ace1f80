"""One number at a time, with the logarithm of the base."""

import math

import numpy as np


def pos_enc(n, d):
    result = np.empty((n, d))
    for t in range(n):
        for j in range(d):
            angle = t * math.exp(-math.log(10000) * (j - j % 2) / d)
            result[t, j] = math.cos(angle) if j % 2 else math.sin(angle)
    return result
