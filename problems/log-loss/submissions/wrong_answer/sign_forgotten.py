"""The minus in front is missing. Logarithms of probabilities are negative, and a loss is positive."""
# Breaks: charges each row the negative logarithm of the probability

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = np.clip(p.ravel(), eps, 1 - eps)
    return float(np.mean(np.log(np.where(y_true == 1, q, 1 - q))))
