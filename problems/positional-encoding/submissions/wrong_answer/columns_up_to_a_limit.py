"""You fill the first columns alone. Every column up to the width has its sine or cosine."""
# Breaks: as far as the columns go: sine and cosine alternate

import numpy as np


def pos_enc(n, d):
    j = np.arange(d)
    w = 10000.0 ** (-(j - j % 2) / d)
    a = np.arange(n)[:, None] * w
    return np.where(j % 2 == 0, np.sin(a), np.cos(a)).astype(float) * (j < 1024)
