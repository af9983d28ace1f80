"""You multiply the position by 10000^(2i/d). It is divided, so that later columns turn more
slowly."""
# Breaks: P_{t,\,2i} = \sin\!\left( \frac{t}{10000^{\,2i/d}} \right)

import numpy as np


def pos_enc(n, d):
    t = np.arange(n)[:, None]
    w = 10000.0 ** (2 * np.arange((d + 1) // 2) / d)
    result = np.zeros((n, d))
    result[:, 0::2] = np.sin(t * w)
    result[:, 1::2] = np.cos(t * w[: d // 2])
    return result
