"""You count positions in 16 bits, which wrap around in a long text. Use floats or int64."""
# Breaks: For the position $t = 0, 1, \dots, n - 1$

import numpy as np


def pos_enc(n, d):
    j = np.arange(d)
    w = 10000.0 ** (-(j - j % 2) / d)
    a = np.arange(n).astype(np.int16)[:, None] * w
    return np.where(j % 2 == 0, np.sin(a), np.cos(a)).astype(float)
