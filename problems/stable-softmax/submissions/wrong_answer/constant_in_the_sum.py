"""You add a small constant to the sum. After the shift the sum is at least 1 and needs no
protection; the constant only makes the probabilities sum to less than 1."""
# Breaks: \frac{e^{z_i}}{\sum_{j=1}^{k} e^{z_j}}

import numpy as np


def softmax(z, axis=-1):
    peak = z.max(axis=axis, keepdims=True)
    weights = np.exp(z - np.where(np.isfinite(peak), peak, 0.0))
    return weights / (weights.sum(axis=axis, keepdims=True) + 1e-8)
