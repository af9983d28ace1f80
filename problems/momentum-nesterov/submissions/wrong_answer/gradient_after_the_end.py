"""You call `gradient` once more after the last step."""
# Breaks: Call it exactly once in each step.

import numpy as np


def momentum(gradient, start, lr, mu, steps, nesterov=False):
    w, v = start.copy(), np.zeros(start.shape)
    way = [w]
    for _ in range(steps):
        ahead = w + mu * v if nesterov else w
        g = gradient(ahead)
        v = mu * v - lr * g
        w = w + v
        way.append(w)
    gradient(w)
    return np.array(way)
