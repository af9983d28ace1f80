"""You draw half of the tokens and use each of them twice. Every token is drawn for itself,
independently of all others."""
# Breaks: token numbers, drawn independently of each other

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    order = np.argsort(-logits, kind="stable")[: top_k if temperature > 0 else 1]
    p = np.exp((logits[order] - logits[order[0]]) / (temperature or 1.0))
    p = p / p.sum()
    p = np.where(np.cumsum(p) - p < top_p, p, 0.0)
    p = p / p.sum()
    half = order[rng.choice(len(p), (size + 1) // 2, p=p)]
    return np.concatenate([half, half])[:size].astype(np.int64)
