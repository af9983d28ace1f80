"""L1 subtracts the weights clipped to [-tau, tau]; L2 multiplies by the inverse."""

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    steps = {"l1": lambda: w - np.clip(w * 1.0, -tau, tau), "l2": lambda: w * (1 + tau) ** -1.0}
    return steps[kind]()
