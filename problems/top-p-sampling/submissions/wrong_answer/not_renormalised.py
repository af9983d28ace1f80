"""After top-p your probabilities no longer sum to 1, and the last token gets what is missing.
Divide by the sum of what is kept."""
# Breaks: **Renormalise** what is kept, so that it sums to 1.

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    order = np.argsort(-logits, kind="stable")
    if temperature == 0:
        return np.full(size, order[0])
    order = order[:top_k]
    z = logits[order] / temperature
    p = np.exp(z - z.max())
    p = p / p.sum()
    keep = int(np.sum(np.cumsum(p) - p < top_p))
    drawn = np.searchsorted(np.cumsum(p[:keep]), rng.random(size), side="right")
    return order[np.minimum(drawn, keep - 1)]
