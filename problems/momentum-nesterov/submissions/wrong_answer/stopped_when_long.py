"""You shorten steps that are too long. Report the way as it is."""
# Breaks: Report the way as it is.

import numpy as np


def momentum(gradient, start, lr, mu, steps, nesterov=False):
    w, v = start.copy(), np.zeros(start.shape)
    way = [w]
    for _ in range(steps):
        ahead = w + mu * v if nesterov else w
        g = gradient(ahead)
        v = mu * v - lr * g
        v = np.clip(v, -5, 5)
        w = w + v
        way.append(w)
    return np.array(way)
