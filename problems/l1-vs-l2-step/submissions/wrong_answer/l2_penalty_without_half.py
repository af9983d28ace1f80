"""Your L2 step divides by 1 + 2 · lr · λ, as for the penalty λu². Here it is λ/2 · u²."""
# Breaks: \tfrac{\lambda}{2}\, u^2

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    if kind == "l1":
        return np.sign(w) * np.maximum(np.abs(w) - tau, 0.0)
    return w / (1 + 2 * tau)
