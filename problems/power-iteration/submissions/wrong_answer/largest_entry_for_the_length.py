"""You bring the largest entry to 1. The length is the root of the sum of squares."""
# Breaks: with the Euclidean length

import numpy as np


def power_iteration(A, start, steps):
    v = start / np.sqrt(np.sum(start**2))
    for _ in range(steps):
        w = A @ v
        length = np.sqrt(np.sum(w**2))
        if length == 0:
            return 0.0, v
        v = w / length
    v = v / np.max(np.abs(v))
    return float(v @ (A @ v)), v
