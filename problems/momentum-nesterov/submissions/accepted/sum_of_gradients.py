"""The velocity as a fading sum of gradients, scaled by the learning rate only at the end."""

import numpy as np


def momentum(gradient, start, lr, mu, steps, nesterov=False):
    shape = (steps + 1,) + start.shape
    way = np.zeros(shape)
    way[0] += start
    total = np.zeros_like(start)
    for t in range(1, steps + 1):
        at = np.array(way[t - 1])
        if nesterov:
            at -= lr * mu * total
        total *= mu
        total += gradient(at)
        way[t] = way[t - 1] - lr * total
    return way
