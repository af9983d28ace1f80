"""Keys and values repeated, then ordinary attention."""

import numpy as np


def gqa(q, k, v):
    share = q.shape[1] // k.shape[1]
    k, v = np.repeat(k, share, axis=1), np.repeat(v, share, axis=1)
    n, m = q.shape[2], k.shape[2]
    scores = np.einsum("bhnd,bhmd->bhnm", q, k) * q.shape[-1] ** -0.5
    hidden = np.triu(np.ones((n, m), dtype=bool), m - n + 1)
    scores[..., hidden] = -np.inf
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.einsum("bhnm,bhme->bhne", weights / weights.sum(axis=-1, keepdims=True), v)
