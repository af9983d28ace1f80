"""You spread the exponents evenly from 0 to 1. They are 2i/d, which stays below 1."""
# Breaks: 10000^{\,2i/d}

import numpy as np


def pos_enc(n, d):
    t = np.arange(n)[:, None]
    w = 10000.0 ** (-np.arange((d + 1) // 2) / max((d + 1) // 2 - 1, 1))
    result = np.zeros((n, d))
    result[:, 0::2] = np.sin(t * w)
    result[:, 1::2] = np.cos(t * w[: d // 2])
    return result
