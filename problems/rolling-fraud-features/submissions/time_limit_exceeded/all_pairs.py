"""Compares every payment with every other in Python."""
# Breaks: Comparing all pairs in Python is too slow.

import numpy as np


def rolling_features(user, ts, amount, window):
    rows = list(zip(user.tolist(), ts.tolist(), amount.tolist()))
    out = np.zeros((len(rows), 3))
    for i, (who, now, _) in enumerate(rows):
        seen = [a for u, t, a in rows if u == who and now - window <= t < now]
        if seen:
            out[i] = len(seen), sum(seen), max(seen)
    return out
