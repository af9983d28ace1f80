"""Sorted by user and time; searches for the borders, cumulative sums, maxima of doubled lengths."""

import numpy as np


def rolling_features(user, ts, amount, window):
    n = len(ts)
    result = np.zeros((n, 3))
    if n == 0:
        return result
    order = np.lexsort((ts, user))
    u, t, a = user[order], ts[order], amount[order]
    edges = np.flatnonzero(np.diff(u)) + 1
    lo, hi = np.empty(n, dtype=np.int64), np.empty(n, dtype=np.int64)
    for start, stop in zip([0, *edges.tolist()], [*edges.tolist(), n]):
        times = t[start:stop]
        lo[start:stop] = start + np.searchsorted(times, times - window)
        hi[start:stop] = start + np.searchsorted(times, times)
    sums = np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(a, dtype=np.int64)])
    count = hi - lo
    # level[k][i] is the largest of a[i : i + 2**k]; two of them cover any range.
    level = [a]
    while 2 ** len(level) <= n:
        half = 2 ** (len(level) - 1)
        level.append(np.maximum(level[-1][:-half], level[-1][half:]))
    largest = np.zeros(n, dtype=np.int64)
    for k, table in enumerate(level):
        here = (count >= 2**k) & (count < 2 ** (k + 1))
        largest[here] = np.maximum(table[lo[here]], table[hi[here] - 2**k])
    result[order] = np.column_stack([count, sums[hi] - sums[lo], largest])
    return result
