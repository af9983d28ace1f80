"""You put a large negative number in place of −∞. Among logits that are as low it takes part again:
a logit of −∞ is never drawn."""
# Breaks: **A logit of −∞** is never drawn, whatever the other settings.

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    logits = np.maximum(logits, -1e4)
    order = np.argsort(-logits, kind="stable")
    if temperature == 0:
        return np.full(size, order[0])
    order = order[:top_k]
    z = logits[order] / temperature
    p = np.exp(z - z.max())
    p = p / p.sum()
    p = np.where(np.cumsum(p) - p < top_p, p, 0.0)
    p = p / p.sum()
    return order[rng.choice(len(p), size, p=p)]
