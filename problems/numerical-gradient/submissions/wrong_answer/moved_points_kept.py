"""You leave each element moved when the next one's turn comes. Put it back first."""
# Breaks: $e_j$ is 1 at element $j$ and 0 elsewhere

import numpy as np


def num_grad(f, x, eps=1e-5):
    point = np.array(x, dtype=np.float64)
    gradient = np.zeros(x.shape)
    for at in np.ndindex(x.shape):
        old = point[at].copy()
        point[at] = old + eps
        up = f(point)
        point[at] = old - eps
        down = f(point)
        gradient[at] = (up - down) / (2 * eps)
    return gradient
