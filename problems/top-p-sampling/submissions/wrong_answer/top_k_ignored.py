"""You do not apply top-k."""
# Breaks: Keep the $k$ largest; give the others the probability 0.

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    order = np.argsort(-logits, kind="stable")
    if temperature == 0:
        return np.full(size, order[0])
    z = logits[order] / temperature
    p = np.exp(z - z.max())
    p = p / p.sum()
    p = np.where(np.cumsum(p) - p < top_p, p, 0.0)
    p = p / p.sum()
    return order[rng.choice(len(p), size, p=p)]
