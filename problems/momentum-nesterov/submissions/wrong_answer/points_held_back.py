"""You keep the points within bounds. Steps that are too long lead away without end: report the way
as it is."""
# Breaks: **Steps that are too long** lead away without end. Report the way as it is.

import numpy as np


def momentum(gradient, start, lr, mu, steps, nesterov=False):
    way = np.empty((steps + 1, *start.shape))
    way[0] = start
    v = np.zeros(start.shape)
    for t in range(steps):
        w = way[t]
        g = gradient(w + mu * v if nesterov else w)
        v = mu * v - lr * g
        way[t + 1] = np.clip(w + v, -1e12, 1e12)
    return way
