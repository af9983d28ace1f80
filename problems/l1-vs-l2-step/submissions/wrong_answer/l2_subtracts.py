"""Your L2 step takes the same amount off every weight, as L1 does. L2 takes the same share: divide
by 1 + lr · λ."""
# Breaks: L2 takes the same share

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    return np.sign(w) * np.maximum(np.abs(w) - tau, 0.0)
