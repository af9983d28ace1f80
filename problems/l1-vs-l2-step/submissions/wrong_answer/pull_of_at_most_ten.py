"""You let the pull be no larger than 10. It may be any: take `lr * lam` as it is."""
# Breaks: $\tau$ may be larger than 1

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    w = w.astype(float)
    tau = min(tau, 10.0)
    if kind == "l2":
        return w / (1 + tau)
    return np.sign(w) * np.maximum(np.abs(w) - tau, 0.0)
