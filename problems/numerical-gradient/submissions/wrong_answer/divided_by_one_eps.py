"""You divide by ε. The two points are 2ε apart."""
# Breaks: \frac{f(x + \varepsilon e_j) - f(x - \varepsilon e_j)}{2 \varepsilon}

import numpy as np


def num_grad(f, x, eps=1e-5):
    point = np.array(x, dtype=np.float64)
    gradient = np.zeros(x.shape)
    for at in np.ndindex(x.shape):
        old = point[at].copy()
        point[at] = old + eps
        up = f(point)
        point[at] = old - eps
        down = f(point)
        point[at] = old
        gradient[at] = (up - down) / eps
    return gradient
