"""Your queries see only the keys nearby. The softmax runs over all keys, however far away they
are."""
# Breaks: with the softmax over the keys of each query

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads, causal=False, context=None):
    c = x if context is None else context
    b, n, _ = x.shape
    m = c.shape[1]
    q = (x @ w_q).reshape(b, n, heads, -1).transpose(0, 2, 1, 3)
    k = (c @ w_k).reshape(b, m, heads, -1).transpose(0, 2, 1, 3)
    v = (c @ w_v).reshape(b, m, heads, -1).transpose(0, 2, 1, 3)
    s = q @ k.transpose(0, 1, 3, 2) / np.sqrt(q.shape[-1])
    far = abs(np.arange(n)[:, None] - np.arange(m)) >= 128
    s = np.where(far, -np.inf, s)
    if causal:
        s = np.where(np.tril(np.ones((n, m), dtype=bool)), s, -np.inf)
    s = s - s.max(axis=-1, keepdims=True)
    p = np.exp(s)
    p /= p.sum(axis=-1, keepdims=True)
    o = (p @ v).transpose(0, 2, 1, 3).reshape(b, n, -1)
    return o @ w_o
