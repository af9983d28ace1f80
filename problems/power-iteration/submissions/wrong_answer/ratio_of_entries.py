"""You estimate the eigenvalue by the ratio of one entry before and after. It is the Rayleigh
quotient."""
# Breaks: \lambda = v_t^\top A\, v_t

import numpy as np


def power_iteration(A, start, steps):
    v = start / np.sqrt(np.sum(start**2))
    for _ in range(steps):
        w = A @ v
        length = np.sqrt(np.sum(w**2))
        if length == 0:
            return 0.0, v
        v = w / length
    i = int(np.argmax(np.abs(v)))
    return float((A @ v)[i] / v[i]), v
