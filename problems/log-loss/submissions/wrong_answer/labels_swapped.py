"""You take `p` for the probability of label 0. It is that of label 1."""
# Breaks: predicted probabilities $p_i$ of label 1

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = np.clip(p.ravel(), eps, 1 - eps)
    return -float(np.mean(np.log(np.where(y_true == 0, q, 1 - q))))
