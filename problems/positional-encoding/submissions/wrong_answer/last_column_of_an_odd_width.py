"""Your last column of an odd width stays 0. It is a sine without its cosine."""
# Breaks: The last column is a sine without its cosine

import numpy as np


def pos_enc(n, d):
    t = np.arange(n)[:, None]
    w = 10000.0 ** (-2 * np.arange((d + 1) // 2) / d)
    result = np.zeros((n, d))
    result[:, 0 : d - d % 2 : 2] = np.sin(t * w[: d // 2])
    result[:, 1::2] = np.cos(t * w[: d // 2])
    return result
