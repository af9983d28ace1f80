"""Your L1 step returns sizes. Multiply by the sign of the weight."""
# Breaks: \operatorname{sign}(w_j)\, \max(|w_j| - \tau,\, 0)

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    if kind == "l1":
        return np.maximum(np.abs(w) - tau, 0.0)
    return w / (1 + tau)
