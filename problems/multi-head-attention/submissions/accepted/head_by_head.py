"""One sentence and one head at a time; every head adds its own part of the output."""

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads, causal=False, context=None):
    source = x if context is None else context
    k, e = w_q.shape[1] // heads, w_v.shape[1] // heads
    result = np.zeros((*x.shape[:2], w_o.shape[1]))
    for row, (tokens, seen) in enumerate(zip(x, source)):
        for h in range(heads):
            q = tokens @ w_q[:, h * k : (h + 1) * k]
            keys = seen @ w_k[:, h * k : (h + 1) * k]
            values = seen @ w_v[:, h * e : (h + 1) * e]
            for i in range(len(tokens)):
                last = i + 1 if causal else len(seen)
                scores = keys[:last] @ q[i] / k**0.5
                weights = np.exp(scores - scores.max())
                average = weights @ values[:last] / weights.sum()
                result[row, i] += average @ w_o[h * e : (h + 1) * e]
    return result
