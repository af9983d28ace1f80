"""Your velocity starts as if there had been a step before. It starts at 0."""
# Breaks: with the velocity $v_0 = 0$

import numpy as np


def momentum(gradient, start, lr, mu, steps, nesterov=False):
    w, v = start.copy(), -lr * start
    way = [w]
    for _ in range(steps):
        ahead = w + mu * v if nesterov else w
        g = gradient(ahead)
        v = mu * v - lr * g
        w = w + v
        way.append(w)
    return np.array(way)
