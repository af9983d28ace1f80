"""You draw uniformly from the tokens that are kept. Draw by their probabilities."""
# Breaks: **Softmax** over what is kept: probabilities $p_i$ that sum to 1.

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
    p = (p > 0) / np.sum(p > 0)
    return order[rng.choice(len(p), size, p=p)]
