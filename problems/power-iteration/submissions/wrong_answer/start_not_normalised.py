"""Without steps you return the start as it is. It is brought to length 1."""
# Breaks: let $v_0 = u / \lVert u \rVert$

import numpy as np


def power_iteration(A, start, steps):
    v = start + 0.0
    for _ in range(steps):
        w = A @ v
        length = np.sqrt(np.sum(w**2))
        if length == 0:
            return 0.0, v
        v = w / length
    return float(v @ (A @ v)), v
