"""You add the losses up. Log-loss is their mean, so that data sets of different sizes can be compared."""
# Breaks: L = -\frac1n \sum_{i=1}^{n}

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = np.clip(p.ravel(), eps, 1 - eps)
    return -float(np.sum(np.log(np.where(y_true == 1, q, 1 - q))))
