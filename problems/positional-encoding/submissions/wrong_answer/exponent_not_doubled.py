"""Your exponent is i/d. It is 2i/d, so that the frequencies cover the whole range."""
# Breaks: 10000^{\,2i/d}

import numpy as np


def pos_enc(n, d):
    t = np.arange(n)[:, None]
    w = 10000.0 ** (-np.arange((d + 1) // 2) / d)
    result = np.zeros((n, d))
    result[:, 0::2] = np.sin(t * w)
    result[:, 1::2] = np.cos(t * w[: d // 2])
    return result
