"""You lose the sign of user numbers, so that two users become one. They may be negative: take them
as they are."""
# Breaks: user numbers have gaps, may be negative

import numpy as np


def rolling_features(user, ts, amount, window):
    out = np.zeros((len(ts), 3))
    for u in np.unique(np.abs(user)):
        rows = np.flatnonzero(np.abs(user) == u)
        rows = rows[np.argsort(ts[rows], kind="stable")]
        times, sums = ts[rows], np.concatenate([[0], np.cumsum(amount[rows])])
        low, high = np.searchsorted(times, times - window), np.searchsorted(times, times)
        for row, a, b in zip(rows, low, high):
            if a < b:
                out[row] = b - a, sums[b] - sums[a], amount[rows[a:b]].max()
    return out
