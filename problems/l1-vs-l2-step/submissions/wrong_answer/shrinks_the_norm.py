"""You shrink the length of the whole vector. L2 here acts on each weight by itself: divide by 1 +
lr · λ."""
# Breaks: \frac{w_j}{1 + \tau}

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    if kind == "l1":
        return np.sign(w) * np.maximum(np.abs(w) - tau, 0.0)
    norm = np.linalg.norm(w)
    return w * (max(norm - tau, 0.0) / norm if norm else 0.0)
