"""You add eps inside the logarithm, which changes every row a little. Clip instead: probabilities between eps and 1 − eps stay as they are."""
# Breaks: q_i = \min\bigl(\max(p_i, \varepsilon),\, 1 - \varepsilon\bigr)

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = p.ravel()
    return -float(np.mean(y_true * np.log(q + eps) + (1 - y_true) * np.log(1 - q + eps)))
