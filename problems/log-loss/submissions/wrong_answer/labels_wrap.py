"""You negate the labels, and in `uint8` minus 1 is 255. Put the minus in front of the mean, or convert the labels to float first."""
# Breaks: integers 0 and 1 of any integer type, `uint8` included

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = np.clip(p.ravel(), eps, 1 - eps)
    return float(np.mean(-y_true * np.log(q) - (1 - y_true) * np.log(1 - q)))
