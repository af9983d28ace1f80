"""One user after the other, two pointers, and a heap from which old entries are dropped lazily."""

import heapq

import numpy as np


def rolling_features(user, ts, amount, window):
    out = np.zeros((len(ts), 3))
    rows_of = {}
    for time, row in sorted(zip(ts.tolist(), range(len(ts)))):
        rows_of.setdefault(int(user[row]), []).append((time, row, int(amount[row])))
    for rows in rows_of.values():
        lo = hi = total = 0
        heap = []
        for time, row, _ in rows:
            while rows[hi][0] < time:
                total += rows[hi][2]
                heapq.heappush(heap, (-rows[hi][2], rows[hi][0]))
                hi += 1
            while lo < hi and rows[lo][0] < time - window:
                total -= rows[lo][2]
                lo += 1
            while heap and heap[0][1] < time - window:
                heapq.heappop(heap)
            out[row] = hi - lo, total, -heap[0][0] if heap else 0
    return out
