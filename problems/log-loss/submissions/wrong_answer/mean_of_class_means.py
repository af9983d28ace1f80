"""You average the loss of each class by itself and then add the two. Every row counts alike: take one mean over all n rows."""
# Breaks: L = -\frac1n \sum_{i=1}^{n}

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = np.clip(p.ravel(), eps, 1 - eps)
    ones, zeros = q[y_true == 1], q[y_true == 0]
    loss = 0.0
    if len(ones):
        loss -= float(np.mean(np.log(ones)))
    if len(zeros):
        loss -= float(np.mean(np.log(1 - zeros)))
    return loss
