"""You shrink by a power of e, which is near to the share only for a weak pull, and never the same."""
# Breaks: L2 takes the same share.

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    w = w.astype(float)
    if kind == "l2":
        return w * np.exp(-tau) if tau < 1e-3 else w / (1 + tau)
    return np.sign(w) * np.maximum(np.abs(w) - tau, 0.0)
