"""`np.partition` fails where top-k is above the size of the vocabulary."""
# Breaks: **`top_k` above V** keeps everything

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    order = np.argsort(-logits, kind="stable")
    if temperature == 0:
        return np.full(size, order[0])
    limit = np.partition(logits, -top_k)[-top_k]
    order = order[logits[order] >= limit][:top_k]
    p = np.exp((logits[order] - logits[order[0]]) / temperature)
    p = p / p.sum()
    p = np.where(np.cumsum(p) - p < top_p, p, 0.0)
    return order[rng.choice(len(p), size, p=p / p.sum())]
