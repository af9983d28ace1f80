"""You stop when a step changes the vector by nothing to speak of. It may grow: do exactly `steps`."""
# Breaks: Do exactly `steps` steps, with one exception: where $A v_t = 0$, all further vectors would be 0/0.

import numpy as np


def power_iteration(A, start, steps):
    v = start / np.linalg.norm(start)
    for _ in range(steps):
        w = A @ v
        length = np.linalg.norm(w)
        if length == 0:
            break
        before, v = v, w / length
        if abs(before @ v) >= 1 - 1e-15:
            break
    return float(v @ (A @ v)), v
