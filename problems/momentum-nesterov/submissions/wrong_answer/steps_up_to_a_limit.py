"""You make no more than a thousand steps. Make as many as are asked for."""
# Breaks: Return the whole way, $w_0, w_1, \dots, w_{\text{steps}}$

import numpy as np


def momentum(gradient, start, lr, mu, steps, nesterov=False):
    way = np.empty((steps + 1, *start.shape))
    way[0] = start
    v = np.zeros(start.shape)
    for t in range(steps):
        w = way[t]
        g = gradient(w + mu * v if nesterov else w)
        v = mu * v - lr * g
        way[t + 1] = w + v if t < 1000 else w
    return way
