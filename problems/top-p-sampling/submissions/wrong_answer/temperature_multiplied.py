"""You multiply the logits by the temperature. Divide: a temperature below 1 makes the likely
likelier."""
# Breaks: Divide the logits by $T$.

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    order = np.argsort(-logits, kind="stable")
    if temperature == 0:
        return np.full(size, order[0])
    order = order[:top_k]
    z = logits[order] * temperature
    p = np.exp(z - z.max())
    p = p / p.sum()
    p = np.where(np.cumsum(p) - p < top_p, p, 0.0)
    p = p / p.sum()
    return order[rng.choice(len(p), size, p=p)]
