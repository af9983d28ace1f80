"""From some position on yours stay the same. Every position has values of its own."""
# Breaks: `n` is the number of positions, at least 0

import numpy as np


def pos_enc(n, d):
    j = np.arange(d)
    w = 10000.0 ** (-(j - j % 2) / d)
    a = np.minimum(np.arange(n), 10_000)[:, None] * w
    return np.where(j % 2 == 0, np.sin(a), np.cos(a)).astype(float)
