"""At temperature 0 you draw among all tokens whose logit is the largest. One logit is kept: that of
the lowest index."""
# Breaks: With $T = 0$, only the largest logit is kept.
# Breaks: Wherever equal logits compete for a place, in steps 1, 2 and 4, the lower index comes first.

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    if temperature == 0:
        return rng.choice(np.flatnonzero(logits == logits.max()), size)
    order = np.argsort(-logits, kind="stable")[:top_k]
    z = logits[order] / temperature
    p = np.exp(z - z.max())
    p = p / p.sum()
    p = np.where(np.cumsum(p) - p < top_p, p, 0.0)
    p = p / p.sum()
    return order[rng.choice(len(p), size, p=p)]
