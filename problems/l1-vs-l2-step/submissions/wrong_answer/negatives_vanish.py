"""Your L1 step sets all negative weights to 0. Shrink the size |w| and give the sign back."""
# Breaks: \operatorname{sign}(w_j)\, \max(|w_j| - \tau,\, 0)

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    if kind == "l1":
        return np.maximum(w - tau, 0.0)
    return w / (1 + tau)
