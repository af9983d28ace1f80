"""You keep large matrices in single precision, and lose digits."""
# Breaks: v_{t+1} = \frac{A v_t}{\lVert A v_t \rVert}

import numpy as np


def power_iteration(A, start, steps):
    A = A.astype(np.float32).astype(float) if len(A) > 20 else A
    vector = start / np.linalg.norm(start)
    for _ in range(steps):
        product = A @ vector
        length = np.linalg.norm(product)
        if length == 0:
            break
        vector = product / length
    return (float(vector @ A @ vector), vector)
