"""You let lr · λ be 1 at most. It may be larger, for both kinds."""
# Breaks: $\tau$ may be larger than 1

import numpy as np


def shrink(w, lr, lam, kind):
    tau = min(lr * lam, 1.0)
    if kind == "l1":
        return np.sign(w) * np.maximum(np.abs(w) - tau, 0.0)
    return w / (1 + tau)
