"""You round the probabilities. Near 0 and 1 every digit counts: take them as they are, but for the
clipping."""
# Breaks: `p`: predicted probabilities of label 1, float64 in $[0, 1]$

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = np.clip(np.round(p.ravel(), 6), eps, 1 - eps)
    return float(-np.mean(np.log(np.where(y_true == 1, q, 1 - q))))
