"""You round the values. Return them as they are."""
# Breaks: so do not round

import numpy as np


def pos_enc(n, d):
    t = np.arange(n)[:, None]
    w = 10000.0 ** (-2 * np.arange((d + 1) // 2) / d)
    result = np.zeros((n, d))
    result[:, 0::2] = np.sin(t * w)
    result[:, 1::2] = np.cos(t * w[: d // 2])
    return np.round(result, 4)
