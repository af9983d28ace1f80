"""A mask per bin, written like the formula."""

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    edges = np.linspace(0, 1, bins + 1)
    edges[-1] = np.inf
    ece = 0.0
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (p >= low) & (p < high)
        if inside.any():
            ece += inside.mean() * abs(p[inside].mean() - y_true[inside].mean())
    return np.square(p - y_true).mean(), ece
