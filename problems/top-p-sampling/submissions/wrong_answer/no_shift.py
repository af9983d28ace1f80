"""Your exponentials overflow, or all become 0, for large logits. Subtract the largest one first."""
# Breaks: Values up to $\pm 10^4$, also after the division by $T$, do no harm.

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    order = np.argsort(-logits, kind="stable")
    if temperature == 0:
        return np.full(size, order[0])
    order = order[:top_k]
    z = logits[order] / temperature
    p = np.exp(z)
    with np.errstate(all="ignore"):
        p = np.nan_to_num(p / p.sum(), nan=1.0)
    p = np.where(np.cumsum(p) - p < top_p, p, 0.0)
    p = p / p.sum()
    return order[rng.choice(len(p), size, p=p)]
