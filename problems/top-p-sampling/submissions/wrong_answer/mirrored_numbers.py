"""You draw half of the numbers u, and use 1 - u for the rest. Draws then depend on each
other; they are to be independent."""
# Breaks: token numbers, drawn independently of each other

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    order = np.argsort(-logits, kind="stable")[: top_k if temperature > 0 else 1]
    p = np.exp((logits[order] - logits[order[0]]) / (temperature or 1.0))
    p = p / p.sum()
    p = np.where(np.cumsum(p) - p < top_p, p, 0.0)
    p = p / p.sum()
    u = rng.random((size + 1) // 2)
    u = np.concatenate([u, 1 - u])[:size]
    at = np.minimum(np.searchsorted(np.cumsum(p), u, side="right"), np.flatnonzero(p)[-1])
    return order[at].astype(np.int64)
