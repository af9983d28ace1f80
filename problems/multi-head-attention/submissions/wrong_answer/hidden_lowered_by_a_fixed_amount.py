"""You lower hidden scores by a fixed amount. A visible score may lie further below: use minus
infinity."""
# Breaks: the softmax runs over those alone

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads, causal=False, context=None):
    source = x if context is None else context
    b, n, m = len(x), x.shape[1], source.shape[1]
    q = (x @ w_q).reshape(b, n, heads, -1).transpose(0, 2, 1, 3)
    k = (source @ w_k).reshape(b, m, heads, -1).transpose(0, 2, 1, 3)
    v = (source @ w_v).reshape(b, m, heads, -1).transpose(0, 2, 1, 3)
    scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(q.shape[-1])
    if causal:
        scores = scores - 1e4 * (1 - np.tri(n, m))
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    out = (weights @ v).transpose(0, 2, 1, 3).reshape(b, n, -1)
    return out @ w_o
