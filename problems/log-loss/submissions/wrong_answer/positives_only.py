"""You charge only the rows with label 1. A row with label 0 costs −ln(1 − q)."""
# Breaks: (1 - y_i) \ln (1 - q_i)

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = np.clip(p.ravel(), eps, 1 - eps)
    return -float(np.mean(np.where(y_true == 1, np.log(q), 0.0)))
