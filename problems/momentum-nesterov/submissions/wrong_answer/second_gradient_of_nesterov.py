"""You call `gradient` twice in a step of Nesterov. One call, at the point ahead, is enough."""
# Breaks: Call it exactly once in each step.

import numpy as np


def momentum(gradient, start, lr, mu, steps, nesterov=False):
    w, v = start.copy(), np.zeros(start.shape)
    way = [w]
    for _ in range(steps):
        ahead = w + mu * v if nesterov else w
        g = gradient(w)
        if nesterov:
            g = gradient(ahead)
        v = mu * v - lr * g
        w = w + v
        way.append(w)
    return np.array(way)
