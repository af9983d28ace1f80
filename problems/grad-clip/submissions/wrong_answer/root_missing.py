"""You compare the sum of squares with the limit. Take the square root of it."""
# Breaks: N = \sqrt{\sum_{j=1}^{k} \sum_{i} g_{j,i}^2}

import numpy as np


def clip_gradients(grads, max_norm):
    norm = sum(float(np.sum(g**2)) for g in grads) + 0.0
    factor = max_norm / norm if norm > max_norm else 1.0
    return [g * factor for g in grads], norm
