"""Your result keeps the integer dtype of the weights, which cuts fractions off. Return float64."""
# Breaks: **Whole numbers** give the same floats as the equal float array.

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    result = np.empty_like(w)
    if kind == "l1":
        result[...] = np.sign(w) * np.maximum(np.abs(w) - tau, 0.0)
    else:
        result[...] = w / (1 + tau)
    return result.astype(float)
