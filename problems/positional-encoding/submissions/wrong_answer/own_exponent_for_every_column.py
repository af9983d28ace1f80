"""Every column has a frequency of its own, with the exponent j/d. Sine and cosine of a pair share
one: 2 · (j // 2) / d."""
# Breaks: columns come in pairs that share a frequency

import numpy as np


def pos_enc(n, d):
    t = np.arange(n)[:, None]
    w = 10000.0 ** (-np.arange(d) / d)
    result = np.zeros((n, d))
    result[:, 0::2] = np.sin(t * w[0::2])
    result[:, 1::2] = np.cos(t * w[1::2])
    return result
