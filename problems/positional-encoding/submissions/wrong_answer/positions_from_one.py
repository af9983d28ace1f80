"""Your positions begin at 1. The first row belongs to position 0: 0, 1, 0, 1, …"""
# Breaks: For the position $t = 0, 1, \dots, n - 1$

import numpy as np


def pos_enc(n, d):
    t = np.arange(1, n + 1)[:, None]
    w = 10000.0 ** (-2 * np.arange((d + 1) // 2) / d)
    result = np.zeros((n, d))
    result[:, 0::2] = np.sin(t * w)
    result[:, 1::2] = np.cos(t * w[: d // 2])
    return result
