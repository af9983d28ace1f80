"""You take small lengths for 0. Entries may be around 10⁻¹⁰⁰: only 0 itself is."""
# Breaks: Entries of both may be around $10^{100}$ or $10^{-100}$.

import numpy as np


def power_iteration(A, start, steps):
    v = start / np.sqrt(np.sum(start**2))
    for _ in range(steps):
        w = A @ v
        length = np.sqrt(np.sum(w**2))
        if length < 1e-12:
            return 0.0, v
        v = w / length
    return float(v @ (A @ v)), v
