"""You raise a tiny `eps`. Clip with the one that was given, however small it is."""
# Breaks: `eps`: the $\varepsilon$ of the formula, $0 < \varepsilon < \frac12$.

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    eps = max(eps, 1e-12)
    q = np.clip(p.ravel(), eps, 1 - eps)
    return float(-np.log(np.where(y_true == 1, q, 1 - q)).mean())
