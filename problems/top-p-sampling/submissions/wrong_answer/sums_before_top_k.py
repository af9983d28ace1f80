"""You sum the probabilities of the whole vocabulary for top-p. After top-k the softmax is taken
anew, over what is kept."""
# Breaks: **Softmax** over what is kept

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    order = np.argsort(-logits, kind="stable")
    if temperature == 0:
        return np.full(size, order[0])
    z = logits[order] / temperature
    p = np.exp(z - z.max())
    p = p / p.sum()
    p = np.where(np.cumsum(p) - p < top_p, p, 0.0)[:top_k]
    p = p / p.sum()
    return order[rng.choice(len(p), size, p=p)]
