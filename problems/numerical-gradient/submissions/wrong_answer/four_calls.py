"""You call f more than twice per element. A sharper formula is not asked for: use f(x + ε) and f(x
− ε) only."""
# Breaks: Call it at most twice per element.
# Breaks: The answer is the formula above, not a better estimate of the derivative.

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
        middle = (up - down) / (2 * eps)
        point[at] = old + 2 * eps
        up = f(point)
        point[at] = old - 2 * eps
        down = f(point)
        point[at] = old
        gradient[at] = (4 * middle - (up - down) / (4 * eps)) / 3
    return gradient
