"""You leave out very small weights. The values behind them may be very large."""
# Breaks: o_{h,i} = \sum_{j=0}^{p} a_j\, v_{g(h),\,j}

import numpy as np


def gqa(q, k, v):
    b, heads, n, d = q.shape
    groups, m = k.shape[1:3]
    grouped = q.reshape(b, groups, heads // groups, n, d)
    scores = grouped @ np.swapaxes(k, 2, 3)[:, :, None] / np.sqrt(d)
    seen = np.arange(m) <= np.arange(m - n, m)[:, None]
    scores = np.where(seen, scores, -np.inf)
    weights = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    weights[weights < 1e-10] = 0.0
    weights /= np.sum(weights, axis=-1, keepdims=True)
    return (weights @ v[:, :, None]).reshape(b, heads, n, v.shape[3])
