"""You sum absolute values. The norm is the root of the sum of squares."""
# Breaks: N = \sqrt{\sum_{j=1}^{k} \sum_{i} g_{j,i}^2}


import numpy as np


def clip_gradients(grads, max_norm):
    largest = max([float(np.max(np.abs(g), initial=0.0)) for g in grads], default=0.0)
    unit = largest if largest > 0 else 1.0
    norm = unit * sum(float(np.sum(np.abs(g / unit))) for g in grads)
    factor = max_norm / norm if norm > max_norm else 1.0
    return [g * factor for g in grads], norm
