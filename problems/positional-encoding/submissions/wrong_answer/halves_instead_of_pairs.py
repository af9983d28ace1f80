"""You put all sines first and all cosines after. Sine and cosine alternate: even columns are
sines, odd ones cosines."""
# Breaks: sine and cosine alternate

import numpy as np


def pos_enc(n, d):
    t = np.arange(n)[:, None]
    w = 10000.0 ** (-2 * np.arange((d + 1) // 2) / d)
    return np.concatenate([np.sin(t * w), np.cos(t * w[: d // 2])], axis=1)
