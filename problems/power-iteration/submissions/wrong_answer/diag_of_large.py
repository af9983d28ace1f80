"""For large matrices you return the largest eigenvalue. Return the Rayleigh quotient of the last
vector."""
# Breaks: the eigenvalue is estimated by the Rayleigh quotient of the last vector

import numpy as np


def power_iteration(A, start, steps):
    vector = start / np.linalg.norm(start)
    for _ in range(steps):
        product = A @ vector
        length = np.linalg.norm(product)
        if length == 0:
            break
        vector = product / length
    if len(A) > 30:
        return (float(np.linalg.eigvalsh(A)[-1]), vector)
    return (float(vector @ A @ vector), vector)
