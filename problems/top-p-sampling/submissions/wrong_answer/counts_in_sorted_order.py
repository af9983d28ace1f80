"""You draw how often each token occurs, and return them sorted. Independent draws come in no
particular order: shuffle them with `rng`."""
# Breaks: independent draws come in no particular order

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    order = np.argsort(-logits, kind="stable")[: top_k if temperature > 0 else 1]
    p = np.exp((logits[order] - logits[order[0]]) / (temperature or 1.0))
    p = p / p.sum()
    p = np.where(np.cumsum(p) - p < top_p, p, 0.0)
    p = p / p.sum()
    counts = rng.multinomial(size, p)
    return np.repeat(order, counts.astype(np.intp)).astype(np.int64)
