"""Your exponent divides by the next even number. Also for an odd width it is 2i/d, with d
itself."""
# Breaks: its exponent is $2i/d = (d-1)/d$

import numpy as np


def pos_enc(n, d):
    t = np.arange(n)[:, None]
    w = 10000.0 ** (-2 * np.arange((d + 1) // 2) / (d + d % 2))
    result = np.zeros((n, d))
    result[:, 0::2] = np.sin(t * w)
    result[:, 1::2] = np.cos(t * w[: d // 2])
    return result
