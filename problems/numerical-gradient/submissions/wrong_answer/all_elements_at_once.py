"""You move all elements at once. Move one at a time: each has its own difference."""
# Breaks: $e_j$ is 1 at element $j$ and 0 elsewhere

import numpy as np


def num_grad(f, x, eps=1e-5):
    if not x.size:
        return np.zeros(x.shape)
    return np.full(x.shape, (f(x + eps) - f(x - eps)) / (2 * eps))
