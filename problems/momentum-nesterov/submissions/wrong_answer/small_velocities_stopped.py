"""You stop where the velocity is small. Near a summit it is small and grows again: take every
step."""
# Breaks: Step $t = 0, 1, 2, \dots$ of the **classical** form is

import numpy as np


def momentum(gradient, start, lr, mu, steps, nesterov=False):
    way = np.empty((steps + 1, *start.shape))
    way[0] = start
    v = np.zeros(start.shape)
    for t in range(steps):
        w = way[t]
        g = gradient(w + mu * v if nesterov else w)
        v = mu * v - lr * g
        v[abs(v) < 1e-12] = 0
        way[t + 1] = w + v
    return way
