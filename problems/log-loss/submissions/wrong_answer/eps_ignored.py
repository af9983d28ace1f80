"""You clip at a constant of your own. The caller chooses `eps`."""
# Breaks: `eps`: the $\varepsilon$ of the formula

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = np.clip(p.ravel(), 1e-7, 1 - 1e-7)
    return -float(np.mean(np.log(np.where(y_true == 1, q, 1 - q))))
