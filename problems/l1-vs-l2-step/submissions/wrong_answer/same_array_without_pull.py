"""Where lr · λ is 0 you return `w` itself, so whoever changes one changes the other. Return a new
array: `w.astype(np.float64)` makes one."""
# Breaks: a new float64 array of the same shape

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    if tau == 0 and w.dtype == np.float64:
        return w
    if kind == "l1":
        return np.sign(w) * np.maximum(np.abs(w) - tau, 0.0)
    return w / (1 + tau)
