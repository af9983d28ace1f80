"""You draw one token and repeat it. Draw each of them independently."""
# Breaks: token numbers, drawn independently of each other

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    order = np.argsort(-logits, kind="stable")
    if temperature == 0:
        return np.full(size, order[0])
    order = order[:top_k]
    z = logits[order] / temperature
    p = np.exp(z - z.max())
    p = p / p.sum()
    p = np.where(np.cumsum(p) - p < top_p, p, 0.0)
    p = p / p.sum()
    return np.full(size, order[rng.choice(len(p), p=p)])
