"""You do a thousand steps at most. Do as many as `steps` says."""
# Breaks: Do exactly `steps` steps, with one exception: where $A v_t = 0$, all further vectors would be 0/0.

import numpy as np


def power_iteration(A, start, steps):
    v = start / np.linalg.norm(start)
    for _ in range(min(steps, 1000)):
        w = A @ v
        length = np.linalg.norm(w)
        if length == 0:
            break
        v = w / length
    return float(v @ (A @ v)), v
