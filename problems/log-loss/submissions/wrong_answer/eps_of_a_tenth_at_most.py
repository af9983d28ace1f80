"""You clip at a tenth where `eps` is larger. Clip at `eps`, whatever it is."""
# Breaks: the $\varepsilon$ of the formula

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = np.clip(p.ravel(), min(eps, 0.1), 1 - min(eps, 0.1))
    return float(-np.log(np.where(y_true == 1, q, 1 - q)).mean())
