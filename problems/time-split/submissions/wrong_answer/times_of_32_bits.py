"""You keep times in 32 bits, where large ones become others. Leave them in int64."""
# Breaks: **Nanoseconds.** Times may be near $1.7 \cdot 10^{18}$

import numpy as np


def walk_forward(t, n_splits, gap):
    t = (t - t.min()).astype(np.int32)
    n = len(t)
    order = np.argsort(t, kind="stable")
    m = n // (n_splits + 1)
    out = []
    for f in range(n_splits):
        lo = n - (n_splits - f) * m
        test = order[lo:lo + m]
        T = int(t[test[0]])
        train = order[np.array([int(v) + gap < T for v in t[order]], dtype=bool)]
        out.append((train, test))
    return out
