"""Your L1 step shrinks every weight by the same share, as L2 does. L1 takes the same amount off
each and stops at 0."""
# Breaks: L1 takes the same amount off every weight and stops at 0


def shrink(w, lr, lam, kind):
    tau = lr * lam
    return w / (1 + tau)
