"""You compare with the point itself, a forward difference, whose error falls only like ε. Move to
both sides and divide by 2ε."""
# Breaks: \frac{f(x + \varepsilon e_j) - f(x - \varepsilon e_j)}{2 \varepsilon}

import numpy as np


def num_grad(f, x, eps=1e-5):
    point = np.array(x, dtype=np.float64)
    gradient = np.zeros(x.shape)
    for at in np.ndindex(x.shape):
        old = point[at].copy()
        point[at] = old + eps
        up = f(point)
        point[at] = old
        gradient[at] = (up - f(point)) / eps
    return gradient
