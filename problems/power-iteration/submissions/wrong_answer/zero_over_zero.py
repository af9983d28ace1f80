"""Where the product is 0 you divide 0 by 0. Stop there, and return 0 and the vector."""
# Breaks: Then stop, and return 0 and that $v_t$.

import numpy as np


def power_iteration(A, start, steps):
    v = start / np.sqrt(np.sum(start**2))
    for _ in range(steps):
        w = A @ v
        length = np.sqrt(np.sum(w**2))
        with np.errstate(invalid="ignore"):
            v = w / length
    return float(v @ (A @ v)), v
