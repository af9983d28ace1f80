"""Without steps you return a view of `start`. Whoever changes one later changes the other: make a
new array."""
# Breaks: It is a new array, and `start` stays unchanged.

import numpy as np


def momentum(gradient, start, lr, mu, steps, nesterov=False):
    if steps == 0:
        return start[None]
    w, v = start.copy(), np.zeros(start.shape)
    way = [w]
    for _ in range(steps):
        ahead = w + mu * v if nesterov else w
        g = gradient(ahead)
        v = mu * v - lr * g
        w = w + v
        way.append(w)
    return np.array(way)
