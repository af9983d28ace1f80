"""No velocity is kept: it is the difference of the last two points."""

import numpy as np


def momentum(gradient, start, lr, mu, steps, nesterov=False):
    way = np.repeat(start[None], steps + 1, axis=0)
    for t in range(steps):
        drift = way[t] + mu * (way[t] - way[max(t - 1, 0)])
        way[t + 1] = drift - lr * gradient(drift if nesterov else way[t])
    return way
