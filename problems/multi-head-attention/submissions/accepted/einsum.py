"""Weights reshaped instead of activations, and named indices."""

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads, causal=False, context=None):
    source = x if context is None else context
    by_head = [w.reshape(w.shape[0], heads, -1) for w in (w_q, w_k, w_v)]
    q = np.einsum("bnd,dhk->bhnk", x, by_head[0])
    k = np.einsum("bmc,chk->bhmk", source, by_head[1])
    v = np.einsum("bmc,che->bhme", source, by_head[2])
    scores = np.einsum("bhnk,bhmk->bhnm", q, k) * q.shape[-1] ** -0.5
    if causal:
        later = np.triu(np.ones(scores.shape[-2:], dtype=bool), 1)
        scores[..., later] = -np.inf
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    heads_out = np.einsum("bhnm,bhme->bhne", weights, v)
    return np.einsum("bhne,heo->bno", heads_out, w_o.reshape(heads, -1, w_o.shape[1]))
