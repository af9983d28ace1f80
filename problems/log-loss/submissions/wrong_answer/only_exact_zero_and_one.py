"""You move only probabilities of exactly 0 and 1. Clip all that are below eps or above 1 − eps."""
# Breaks: q_i = \min\bigl(\max(p_i, \varepsilon),\, 1 - \varepsilon\bigr)

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = p.ravel()
    q = np.where(q == 0, eps, np.where(q == 1, 1 - eps, q))
    return -float(np.mean(np.log(np.where(y_true == 1, q, 1 - q))))
