"""You clip at eps but not at 1 − eps, and ln(1 − p) fails at p = 1 as ln p does at p = 0. Clip on both sides."""
# Breaks: Clip on both sides

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = np.maximum(p.ravel(), eps)
    with np.errstate(divide="ignore", invalid="ignore"):
        return -float(np.mean(y_true * np.log(q) + (1 - y_true) * np.log(1 - q)))
