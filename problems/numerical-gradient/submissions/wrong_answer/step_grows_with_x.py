"""Your step grows with the size of the element. Every element is moved by `eps` itself."""
# Breaks: Return the central differences with this $\varepsilon$

import numpy as np


def num_grad(f, x, eps=1e-5):
    point = np.array(x, dtype=np.float64)
    gradient = np.zeros(x.shape)
    for at in np.ndindex(x.shape):
        old = point[at].copy()
        step = eps * max(1.0, abs(old))
        point[at] = old + step
        up = f(point)
        point[at] = old - step
        down = f(point)
        point[at] = old
        gradient[at] = (up - down) / (2 * step)
    return gradient
