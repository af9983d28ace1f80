"""Your even columns are cosines and the odd ones sines. It is the other way round."""
# Breaks: **Position 0** is $0, 1, 0, 1, \dots$

import numpy as np


def pos_enc(n, d):
    t = np.arange(n)[:, None]
    w = 10000.0 ** (-2 * np.arange((d + 1) // 2) / d)
    result = np.zeros((n, d))
    result[:, 0::2] = np.cos(t * w)
    result[:, 1::2] = np.sin(t * w[: d // 2])
    return result
