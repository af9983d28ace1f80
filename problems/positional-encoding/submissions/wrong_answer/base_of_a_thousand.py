"""Your base is 1000. The statement's is 10000."""
# Breaks: 10000^{\,2i/d}

import numpy as np


def pos_enc(n, d):
    t = np.arange(n)[:, None]
    w = 1000.0 ** (-2 * np.arange((d + 1) // 2) / d)
    result = np.zeros((n, d))
    result[:, 0::2] = np.sin(t * w)
    result[:, 1::2] = np.cos(t * w[: d // 2])
    return result
