"""You keep the array that `gradient` returned as your velocity, and its next call writes into it.
Make an array of your own."""
# Breaks: so what it returned may change with the next call

import numpy as np


def momentum(gradient, start, lr, mu, steps, nesterov=False):
    w, v = start.copy(), np.zeros(start.shape)
    way = [w]
    for _ in range(steps):
        ahead = w + mu * v if nesterov else w
        g = gradient(ahead)
        old = v.copy()
        g *= -lr
        g += mu * old
        v = g
        w = w + v
        way.append(w)
    return np.array(way)
