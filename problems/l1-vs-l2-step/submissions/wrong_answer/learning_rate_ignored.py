"""You shrink by λ. The amount is the learning rate times λ."""
# Breaks: With $\tau = \text{lr} \cdot \lambda$

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lam
    if kind == "l1":
        return np.sign(w) * np.maximum(np.abs(w) - tau, 0.0)
    return w / (1 + tau)
