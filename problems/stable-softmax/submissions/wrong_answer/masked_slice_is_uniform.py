"""A slice of nothing but −inf comes out uniform, which gives masked entries a chance. The
statement asks for zeros there."""
# Breaks: every entry of that slice is 0.0, not NaN

import numpy as np


def softmax(z, axis=-1):
    finite = np.maximum(z, -1e30)
    weights = np.exp(finite - finite.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)
