"""You train on the newest rows alone. The fold trains on every row whose label was known."""
# Breaks: The fold **trains** on every row whose label was known before $T$

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    order = np.argsort(t, kind="stable")
    m = n // (n_splits + 1)
    out = []
    for f in range(n_splits):
        lo = n - (n_splits - f) * m
        test = order[lo:lo + m]
        T = int(t[test[0]])
        train = order[np.array([int(v) + gap < T for v in t[order]], dtype=bool)]
        train = train[-1000:]
        out.append((train, test))
    return out
