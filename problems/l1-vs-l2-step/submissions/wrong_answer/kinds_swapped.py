"""You have swapped L1 and L2. L1 is the soft threshold, L2 the division."""
# Breaks: L1 takes the same amount off every weight and stops at 0; L2 takes the same share.

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    if kind == "l2":
        return np.sign(w) * np.maximum(np.abs(w) - tau, 0.0)
    return w / (1 + tau)
