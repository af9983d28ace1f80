"""You clip at 1e-15 where `eps` is smaller. Probabilities near 0 may be far smaller than that:
clip at `eps`."""
# Breaks: the $\varepsilon$ of the formula

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = np.clip(p.ravel(), max(eps, 1e-15), 1 - eps)
    return float(-np.log(np.where(y_true == 1, q, 1 - q)).mean())
