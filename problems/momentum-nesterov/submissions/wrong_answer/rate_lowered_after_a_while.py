"""You let the step shrink as steps go by. The learning rate and the momentum stay the same all the
way."""
# Breaks: Those are other step sizes: here the formulas above count.

import numpy as np


def momentum(gradient, start, lr, mu, steps, nesterov=False):
    way = np.empty((steps + 1, *start.shape))
    way[0] = start
    v = np.zeros(start.shape)
    for t in range(steps):
        w = way[t]
        g = gradient(w + mu * v if nesterov else w)
        v = mu * v - lr * g / (1 + (t > 99))
        way[t + 1] = w + v
    return way
