"""You add a small constant to the probability before the logarithm, which bends every loss and caps
the large ones. Compute ln p directly: z − max − ln Σ exp(z − max)."""
# Breaks: the loss is 2000, although the probability itself is 0 in float64

import numpy as np


def ce_loss(logits, y):
    n = len(y)
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    loss = -np.mean(np.log(p[np.arange(n), y] + 1e-9))
    p[np.arange(n), y] -= 1
    return float(loss), p / n
