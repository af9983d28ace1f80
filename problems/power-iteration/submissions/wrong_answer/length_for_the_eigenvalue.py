"""You take the length of the product for the eigenvalue. It is never negative: use vᵀAv."""
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
    return float(np.sqrt(np.sum((A @ v) ** 2))), v
