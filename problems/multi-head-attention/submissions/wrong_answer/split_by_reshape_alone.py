"""You split into heads by `reshape(b, heads, n, k)` alone, which mixes tokens. Reshape to (b, n,
heads, k) first, then swap the two middle axes."""
# Breaks: Head $h = 0, \dots, H - 1$ owns the $h$-th block of **adjacent** columns

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads, causal=False, context=None):
    source = x if context is None else context
    b, n, m = len(x), x.shape[1], source.shape[1]
    q = (x @ w_q).reshape(b, heads, n, -1)
    k = (source @ w_k).reshape(b, heads, m, -1)
    v = (source @ w_v).reshape(b, heads, m, -1)
    scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(q.shape[-1])
    if causal:
        scores = np.where(np.tri(n, m, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    out = (weights @ v).transpose(0, 2, 1, 3).reshape(b, n, -1)
    return out @ w_o
