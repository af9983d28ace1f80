"""You put -10,000 in the place of minus infinity. A logit that is allowed may be as low as that; a
masked entry has the probability exactly 0."""
# Breaks: A logit of $-\infty$ gets the probability exactly 0.

import numpy as np


def softmax(z, axis=-1):
    masked = np.isneginf(z)
    z = np.where(masked, -1e4, z)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    weights /= weights.sum(axis=axis, keepdims=True)
    return np.where(masked.all(axis=axis, keepdims=True), 0.0, weights)
