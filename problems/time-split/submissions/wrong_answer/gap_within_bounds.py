"""You keep the gap below a bound. It is as long as it is said to be."""
# Breaks: `gap`: a whole number $\ge 0$, in the unit of `t`.

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
        train = order[np.array([int(v) + min(gap, 10**6) < T for v in t[order]], dtype=bool)]
        out.append((train, test))
    return out
