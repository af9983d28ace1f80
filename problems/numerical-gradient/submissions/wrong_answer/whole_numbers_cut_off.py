"""You move the elements of an integer copy, where ε is cut off. Work on a float64 copy."""
# Breaks: `f` must still see points that are moved by a fraction

import numpy as np


def num_grad(f, x, eps=1e-5):
    point = x.copy()
    gradient = np.zeros(x.shape)
    for at in np.ndindex(x.shape):
        old = point[at].copy()
        point[at] = old + eps
        up = f(point)
        point[at] = old - eps
        down = f(point)
        point[at] = old
        gradient[at] = (up - down) / (2 * eps)
    return gradient
