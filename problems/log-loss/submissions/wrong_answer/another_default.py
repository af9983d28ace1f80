"""Your default of `eps` is another one. Where the caller names none it is 1e-7."""
# Breaks: eps: float = 1e-7

import numpy as np


def log_loss(y_true, p, eps=1e-15):
    q = np.clip(p.ravel(), eps, 1 - eps)
    return -float(np.mean(np.log(np.where(y_true == 1, q, 1 - q))))
