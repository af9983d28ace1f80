"""You leave a trace of each weight that the pull would carry across zero. It becomes exactly 0."""
# Breaks: A weight no larger than $\tau$ in size becomes exactly 0.

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    w = w.astype(float)
    if kind == "l2":
        return w / (1 + tau)
    return np.where(np.abs(w) > tau, w - np.sign(w) * tau, 1e-14 * np.sign(w))
