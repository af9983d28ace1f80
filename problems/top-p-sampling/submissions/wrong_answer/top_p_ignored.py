"""You do not apply top-p."""
# Breaks: Keep the shortest beginning of that order whose sum is at least $P$

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    order = np.argsort(-logits, kind="stable")
    if temperature == 0:
        return np.full(size, order[0])
    order = order[:top_k]
    z = logits[order] / temperature
    p = np.exp(z - z.max())
    p = p / p.sum()
    p = p / p.sum()
    return order[rng.choice(len(p), size, p=p)]
