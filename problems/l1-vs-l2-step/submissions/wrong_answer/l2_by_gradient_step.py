"""Your L2 step multiplies by 1 − lr · λ, which is a gradient step and flips signs when the product
exceeds 1. The proximal step divides by 1 + lr · λ."""
# Breaks: L2 weights keep their sign all the same
# Breaks: \frac{w_j}{1 + \tau}

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    if kind == "l1":
        return np.sign(w) * np.maximum(np.abs(w) - tau, 0.0)
    return w * (1 - tau)
