"""Your probabilities do not depend on the temperature. Divide the logits by it before the
softmax."""
# Breaks: Divide the logits by $T$.

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
    return order[rng.choice(len(p), size, p=p)]
