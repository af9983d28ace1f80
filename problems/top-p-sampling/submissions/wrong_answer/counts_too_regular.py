"""You draw one number from each of `size` equal strips, so that tokens are spread too evenly.
Independent draws are not: each number is to come from all of [0, 1)."""
# Breaks: token numbers, drawn independently of each other

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    order = np.argsort(-logits, kind="stable")[: top_k if temperature > 0 else 1]
    p = np.exp((logits[order] - logits[order[0]]) / (temperature or 1.0))
    p = p / p.sum()
    p = np.where(np.cumsum(p) - p < top_p, p, 0.0)
    p = p / p.sum()
    u = (np.arange(size) + rng.random(size)) / max(size, 1)
    rng.shuffle(u)
    at = np.minimum(np.searchsorted(np.cumsum(p), u, side="right"), np.flatnonzero(p)[-1])
    return order[at].astype(np.int64)
