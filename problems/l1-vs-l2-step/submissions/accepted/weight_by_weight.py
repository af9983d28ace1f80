"""Plain Python with the three cases of the soft threshold."""

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    result = []
    for x in w.ravel().tolist():
        if kind == "l2":
            result.append(x - x * tau / (1 + tau))
        elif x > tau:
            result.append(x - tau)
        elif x < -tau:
            result.append(x + tau)
        else:
            result.append(0.0)
    return np.array(result, dtype=float).reshape(w.shape)
