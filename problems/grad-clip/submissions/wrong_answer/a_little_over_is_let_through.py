"""You let through a norm that is only a little above the limit. Where it exceeds the limit, by
however little, the gradients are scaled."""
# Breaks: Where $N$ exceeds the limit $M$, every gradient is multiplied by the same factor

import math

import numpy as np


def clip_gradients(grads, max_norm):
    largest = max([float(np.max(np.abs(g), initial=0.0)) for g in grads], default=0.0)
    unit = largest if largest > 0 else 1.0
    norm = unit * math.sqrt(sum(float(np.sum((g / unit) ** 2)) for g in grads))
    factor = max_norm / norm if norm > max_norm * (1 + 1e-6) else 1.0
    return [g * factor for g in grads], norm
