"""You compute the first heads alone. All of them are set side by side."""
# Breaks: There are $H$ heads.

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads, causal=False, context=None):
    c = x if context is None else context
    b, n, _ = x.shape
    m = c.shape[1]
    q = (x @ w_q).reshape(b, n, heads, -1).transpose(0, 2, 1, 3)
    k = (c @ w_k).reshape(b, m, heads, -1).transpose(0, 2, 1, 3)
    v = (c @ w_v).reshape(b, m, heads, -1).transpose(0, 2, 1, 3)
    s = q @ k.transpose(0, 1, 3, 2) / np.sqrt(q.shape[-1])
    if causal:
        s = np.where(np.tril(np.ones((n, m), dtype=bool)), s, -np.inf)
    s = s - s.max(axis=-1, keepdims=True)
    p = np.exp(s)
    p /= p.sum(axis=-1, keepdims=True)
    p[:, 8:] = 0
    o = (p @ v).transpose(0, 2, 1, 3).reshape(b, n, -1)
    return o @ w_o
