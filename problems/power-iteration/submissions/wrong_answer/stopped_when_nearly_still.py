"""You stop when the vector hardly changes. Do exactly `steps` steps."""
# Breaks: Return it as it is after `steps` steps.

import numpy as np


def power_iteration(A, start, steps):
    v = start / np.sqrt(np.sum(start**2))
    for _ in range(steps):
        w = A @ v
        length = np.sqrt(np.sum(w**2))
        if length == 0:
            return 0.0, v
        old, v = v, w / length
        if np.max(np.abs(v - old)) < 1e-3:
            break
    return float(v @ (A @ v)), v
