"""You drop small exponentials. Many of them together count, and each has its probability."""
# Breaks: Turn logits into probabilities

import numpy as np


def softmax(z, axis=-1):
    z = z.astype(float)
    m = z.max(axis=axis, keepdims=True)
    m = np.where(np.isfinite(m), m, 0)
    e = np.exp(z - m)
    e = np.where(e < 1e-6, 0, e)
    s = e.sum(axis=axis, keepdims=True)
    return e / np.where(s == 0, 1, s)
