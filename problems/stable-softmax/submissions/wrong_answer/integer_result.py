"""For integer logits your result is an integer array (`np.zeros_like` copies the dtype), so
probabilities are cut to 0. Make the result with `np.zeros(z.shape)`."""
# Breaks: Integer logits give float64 probabilities.

import numpy as np


def softmax(z, axis=-1):
    peak = z.max(axis=axis, keepdims=True)
    weights = np.exp(z - np.where(np.isfinite(peak), peak, 0.0))
    result = np.zeros_like(z)
    result[...] = weights / np.maximum(weights.sum(axis=axis, keepdims=True), 1.0)
    return result
