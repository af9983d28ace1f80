"""You apply the temperature after top-p has chosen at temperature 1. It comes first."""
# Breaks: the distribution is made in this order

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    order = np.argsort(-logits, kind="stable")
    if temperature == 0:
        return np.full(size, order[0])
    order = order[:top_k]
    z = logits[order]
    p = np.exp(z - z.max())
    p = p / p.sum()
    p = np.where(np.cumsum(p) - p < top_p, p, 0.0)
    p = p / p.sum()
    p = (p / p.max()) ** (1 / temperature)
    p = p / p.sum()
    return order[rng.choice(len(p), size, p=p)]
