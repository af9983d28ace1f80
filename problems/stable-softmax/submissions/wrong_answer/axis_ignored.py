"""You always work along the last axis. Pass `axis` on to both the maximum and the sum."""
# Breaks: `axis` is the axis along which the probabilities sum to 1

import numpy as np


def softmax(z, axis=-1):
    peak = z.max(axis=-1, keepdims=True)
    weights = np.exp(z - np.where(np.isfinite(peak), peak, 0.0))
    return weights / np.maximum(weights.sum(axis=-1, keepdims=True), 1.0)
