"""You take logarithms to base 2, so your loss is in bits and larger by the factor 1/ln 2. Use the natural logarithm."""
# Breaks: The logarithm is the natural one.

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = np.clip(p.ravel(), eps, 1 - eps)
    return -float(np.mean(np.log2(np.where(y_true == 1, q, 1 - q))))
