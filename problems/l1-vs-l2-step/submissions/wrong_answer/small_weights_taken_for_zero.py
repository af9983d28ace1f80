"""You set what is left to 0 where it is small. L1 makes a weight 0 only where its size is at most
lr · λ, however small the units are."""
# Breaks: L1 takes the same amount off every weight and stops at 0

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    if kind == "l1":
        return np.where(np.abs(w) - tau > 1e-8, w - np.sign(w) * tau, 0.0)
    return w / (1 + tau)
