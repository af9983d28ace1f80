"""Where the product is 0 you return it. Return the vector that was multiplied."""
# Breaks: Then stop, and return 0 and that $v_t$.

import numpy as np


def power_iteration(A, start, steps):
    v = start / np.sqrt(np.sum(start**2))
    for _ in range(steps):
        w = A @ v
        length = np.sqrt(np.sum(w**2))
        if length == 0:
            return 0.0, w
        v = w / length
    return float(v @ (A @ v)), v
