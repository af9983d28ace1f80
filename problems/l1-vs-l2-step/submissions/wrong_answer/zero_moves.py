"""Your L1 step moves weights that are 0. Only the size shrinks, and 0 has none left."""
# Breaks: **Zero stays zero**, for both kinds.

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    if kind == "l1":
        side = np.where(w >= 0, 1.0, -1.0)
        return np.where((w != 0) & (np.abs(w) <= tau), 0.0, w - tau * side)
    return w / (1 + tau)
