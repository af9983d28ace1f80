"""All points of your way are one array, changed in place. Append a copy, or make a new one."""
# Breaks: Return the whole way, $w_0, w_1, \dots, w_{\text{steps}}$

import numpy as np


def momentum(gradient, start, lr, mu, steps, nesterov=False):
    w, v = start.copy(), np.zeros(start.shape)
    way = [w]
    for _ in range(steps):
        ahead = w + mu * v if nesterov else w
        g = gradient(ahead)
        v = mu * v - lr * g
        w += v
        way.append(w)
    return np.array(way)
