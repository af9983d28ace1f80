"""A slice of nothing but −inf becomes NaN: its maximum is −inf, and −inf − (−inf) has no value.
The statement asks for zeros there."""
# Breaks: every entry of that slice is 0.0, not NaN

import numpy as np


def softmax(z, axis=-1):
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)
