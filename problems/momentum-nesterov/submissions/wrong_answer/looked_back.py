"""You look back instead of ahead: w + μ v is where the velocity leads."""
# Breaks: v_{t+1} = \mu\, v_t - \eta\, \nabla f(w_t + \mu\, v_t), \qquad w_{t+1} = w_t + v_{t+1}

import numpy as np


def momentum(gradient, start, lr, mu, steps, nesterov=False):
    w, v = start.copy(), np.zeros(start.shape)
    way = [w]
    for _ in range(steps):
        ahead = w - mu * v if nesterov else w
        g = gradient(ahead)
        v = mu * v - lr * g
        w = w + v
        way.append(w)
    return np.array(way)
