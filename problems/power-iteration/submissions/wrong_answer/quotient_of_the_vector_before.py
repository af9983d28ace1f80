"""Your eigenvalue belongs to the vector before the last step. It is the quotient of the last
one."""
# Breaks: by the Rayleigh quotient of the last vector

import numpy as np


def power_iteration(A, start, steps):
    v = start / np.sqrt(np.sum(start**2))
    value = float(v @ (A @ v))
    for _ in range(steps):
        w = A @ v
        length = np.sqrt(np.sum(w**2))
        if length == 0:
            return 0.0, v
        value = float(v @ w)
        v = w / length
    return value, v
