"""You do not clip, so a probability of 0 or 1 gives inf or nan. Clip `p` to [eps, 1 − eps] before you take logarithms."""
# Breaks: keeps a single row with $p_i = 0$ and $y_i = 1$ from making the whole loss infinite

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = p.ravel()
    with np.errstate(divide="ignore", invalid="ignore"):
        return -float(np.mean(y_true * np.log(q) + (1 - y_true) * np.log(1 - q)))
