"""Decides every place at once, then looks for the first rejection."""

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    k = drafted.shape[0]
    places = np.arange(k)
    rejected = np.flatnonzero(u * q[places, drafted] >= p[places, drafted])
    kept = int(rejected[0]) if rejected.size else k
    weights = p[kept].copy() if kept == k else np.clip(p[kept] - q[kept], 0, None)
    sums = weights.cumsum()
    extra = np.searchsorted(sums, v * sums[-1], side="right")
    return np.concatenate([drafted[:kept], [extra]]).astype(np.int64), kept
