"""You bring the length back to 1 only at the end. Until then products leave the range of a
float."""
# Breaks: since each brings the length back to 1

import numpy as np


def power_iteration(A, start, steps):
    v = start / np.sqrt(np.sum(start**2))
    np.seterr(all="ignore")
    for _ in range(steps):
        w = A @ v
        if not np.any(w):
            break
        v = w
    v = v / np.sqrt(np.sum(v**2))
    return float(v @ (A @ v)), v
