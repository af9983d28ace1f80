"""You take a short start for 0. Only its direction counts: divide it by its length, however short."""
# Breaks: `start`: $u$, float64, shape `(d,)`, not zero.

import numpy as np


def power_iteration(A, start, steps):
    size = np.linalg.norm(start)
    v = start / size if size > 1e-8 else np.ones(len(start)) / np.sqrt(len(start))
    for _ in range(steps):
        w = A @ v
        length = np.linalg.norm(w)
        if length == 0:
            return 0.0, v
        v = w / length
    return float(v @ (A @ v)), v
