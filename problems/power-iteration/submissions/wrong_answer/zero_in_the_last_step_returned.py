"""Where the last step leads to 0 you return that 0. Look for it in every step, and stop before it."""
# Breaks: Then stop, and return 0 and that $v_t$.

import numpy as np


def power_iteration(A, start, steps):
    v = start / np.linalg.norm(start)
    for left in range(steps, 0, -1):
        w = A @ v
        length = np.linalg.norm(w)
        if length == 0 and left > 1:
            break
        v = w / max(length, 1e-300)
    return float(v @ (A @ v)), v
