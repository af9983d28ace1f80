"""You divide by the standard deviation, which is about the mean. Here the squares are those of the
values themselves."""
# Breaks: **Nothing is subtracted.**

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    mean_square = x.var(axis=-1, keepdims=True)
    return x / np.sqrt(mean_square + eps) * gamma
