"""You round the forecasts to 0 and 1 first. The log-loss looks at the probability itself."""
# Breaks: a measure that looks at the probability itself

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = np.clip(np.round(p.ravel()), eps, 1 - eps)
    return -float(np.mean(np.log(np.where(y_true == 1, q, 1 - q))))
