"""All entries in one vector, clipped, and cut into arrays again."""

import numpy as np


def clip_gradients(grads, max_norm):
    flat = np.concatenate([np.zeros(0), *[g.reshape(-1) for g in grads]])
    unit = np.abs(flat).max(initial=0.0)
    norm = 0.0
    if unit > 0:
        norm = float(np.linalg.norm(flat / unit)) * float(unit)
    if norm > max_norm:
        flat = flat * (max_norm / norm)
    ends = np.cumsum([g.size for g in grads], dtype=np.int64)
    return [flat[end - g.size : end].reshape(g.shape).copy() for g, end in zip(grads, ends)], norm
