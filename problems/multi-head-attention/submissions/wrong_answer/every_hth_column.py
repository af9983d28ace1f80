"""You give each head every H-th column. A head owns a block of adjacent columns."""
# Breaks: Head $h = 0, \dots, H - 1$ owns the $h$-th block of **adjacent** columns

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads, causal=False, context=None):
    source = x if context is None else context
    b, n, m = len(x), x.shape[1], source.shape[1]
    q = (x @ w_q).reshape(b, n, -1, heads).transpose(0, 3, 1, 2)
    k = (source @ w_k).reshape(b, m, -1, heads).transpose(0, 3, 1, 2)
    v = (source @ w_v).reshape(b, m, -1, heads).transpose(0, 3, 1, 2)
    scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(q.shape[-1])
    if causal:
        scores = np.where(np.tri(n, m, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    out = (weights @ v).transpose(0, 2, 1, 3).reshape(b, n, -1)
    return out @ w_o
