"""After 500 steps you stop when the vector hardly moves. Many such steps lead far."""
# Breaks: The last ones may change hardly anything: do them all the same.

import numpy as np


def power_iteration(A, start, steps):
    vector = start / np.linalg.norm(start)
    for _ in range(steps):
        product = A @ vector
        length = np.linalg.norm(product)
        if length == 0:
            break
        before, vector = vector, product / length
        if steps > 500 and np.max(np.abs(np.abs(vector) - np.abs(before))) < 1e-10:
            break
    return (float(vector @ A @ vector), vector)
