"""You return the largest eigenvalue. Power iteration finds the one of largest size, which may be
negative."""
# Breaks: **A negative eigenvalue of largest size.**

import numpy as np


def power_iteration(A, start, steps):
    v = start / np.sqrt(np.sum(start**2))
    for _ in range(steps):
        w = A @ v
        length = np.sqrt(np.sum(w**2))
        if length == 0:
            return 0.0, v
        v = w / length
    if v @ (A @ v) < 0:
        values, vectors = np.linalg.eigh(A)
        return float(values[-1]), vectors[:, -1].copy()
    return float(v @ (A @ v)), v
