"""You keep every logit that is at least the k-th largest, which is more than k where logits tie.
Keep exactly k, lower indices first."""
# Breaks: Keep the $k$ largest; give the others the probability 0.

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    order = np.argsort(-logits, kind="stable")
    if temperature == 0:
        return np.full(size, order[0])
    order = order[logits[order] >= logits[order[min(top_k, len(order)) - 1]]]
    z = logits[order] / temperature
    p = np.exp(z - z.max())
    p = p / p.sum()
    p = np.where(np.cumsum(p) - p < top_p, p, 0.0)
    p = p / p.sum()
    return order[rng.choice(len(p), size, p=p)]
