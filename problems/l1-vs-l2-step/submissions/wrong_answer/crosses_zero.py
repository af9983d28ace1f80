"""Your L1 step carries small weights across zero. Stop there: a weight no larger than lr · λ
becomes 0."""
# Breaks: A weight no larger than $\tau$ in size becomes exactly 0.

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    if kind == "l1":
        return w - tau * np.sign(w)
    return w / (1 + tau)
