"""One vector at a time in plain Python."""

import math

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    result = np.empty(x.shape, dtype=np.float64)
    for at in np.ndindex(x.shape[:-1]):
        values = x[at].tolist()
        root = math.sqrt(math.fsum(value * value for value in values) / len(values) + eps)
        for j, value in enumerate(values):
            result[at + (j,)] = value / root * gamma[j]
    return result
