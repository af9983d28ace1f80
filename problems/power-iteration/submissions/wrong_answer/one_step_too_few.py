"""You do one step less than asked for."""
# Breaks: Do exactly `steps` steps

import numpy as np


def power_iteration(A, start, steps):
    v = start / np.sqrt(np.sum(start**2))
    for _ in range(steps - 1):
        w = A @ v
        length = np.sqrt(np.sum(w**2))
        if length == 0:
            return 0.0, v
        v = w / length
    return float(v @ (A @ v)), v
