"""You drop the token with which the sum reaches top-p. It belongs to what is kept: a token stays
when the sum before it is below top-p."""
# Breaks: **including the token with which the sum gets there**

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    order = np.argsort(-logits, kind="stable")
    if temperature == 0:
        return np.full(size, order[0])
    order = order[:top_k]
    z = logits[order] / temperature
    p = np.exp(z - z.max())
    p = p / p.sum()
    keep = np.cumsum(p) <= top_p + 1e-12
    keep[0] = True
    p = np.where(keep, p, 0.0)
    p = p / p.sum()
    return order[rng.choice(len(p), size, p=p)]
